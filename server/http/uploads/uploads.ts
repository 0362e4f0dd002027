import { isHttpError, messageOf } from '../../errors.ts';
import type { RequestHandler } from 'express';
import graphqlUploadExpress from 'graphql-upload/graphqlUploadExpress.mjs';
import { bytesOf, maxFiles, tooLarge } from '../../import/read/uploads.ts';
import { refuse } from '../answers.ts';
import type { WriteRule } from '../security.ts';

/**
 * Reads multipart requests, whose files stream to the mutation. They only ever change something, so that who may not
 * is turned away before a byte is kept. `limit`: megabytes that the files may have together.
 */
export function readUploads(rule: WriteRule, limit: number): RequestHandler {
  const read = graphqlUploadExpress({ maxFileSize: bytesOf(limit), maxFiles: maxFiles });
  return (request, response, next) => {
    if (!request.is('multipart/form-data')) {
      next();
      return;
    }
    const refusal = rule.refusal(request);
    if (refusal) {
      request.resume();
      refuse(response, refusal.code === 'FORBIDDEN' ? 403 : 401, refusal.code, refusal.message);
      return;
    }
    // A form of another site can send multipart, but no header of its own choice.
    if (!request.get('apollo-require-preflight')) {
      request.resume();
      refuse(response, 400, 'BAD_USER_INPUT', 'Send files with the header apollo-require-preflight: true.');
      return;
    }
    read(request, response, (error?: unknown) => {
      if (error === undefined) {
        next();
        return;
      }
      // The reader holds every answer back until the request has ended, and reads no more of it.
      request.resume();
      const status = isHttpError(error) ? error.status : null;
      const message = messageOf(error);
      if (status === 413)
        refuse(
          response,
          413,
          'LIMIT_EXCEEDED',
          /file uploads/.test(message) ? tooMany : tooLarge(limit).message,
        );
      else if (status !== null && status < 500) refuse(response, 400, 'BAD_USER_INPUT', message);
      // Whatever else goes wrong with a form while it is read is the form's: it ends early, or is none.
      else refuse(response, 400, 'BAD_USER_INPUT', `The form cannot be read (${message}); send it whole.`);
    });
  };
}

const tooMany = `An import takes ${maxFiles} files; send fewer.`;
