import { describe, expect, test } from '@jest/globals';
import { writeRule } from '../../server/http/security.ts';

const token = '0123456789abcdef';

describe('without a token, on this machine', () => {
  const rule = writeRule({ host: '127.0.0.1', token: null });
  test.each(['localhost:4000', '127.0.0.1:4000', '127.8.0.1', '[::1]:4000', 'LOCALHOST'])(
    'who asks %s may write',
    (host) => expect(rule.refusal({ headers: { host } })).toBeNull(),
  );
  test.each([
    'evil.example',
    'localhost.evil.example:4000',
    '127.0.0.1.evil.example',
    '192.168.0.7:4000',
    '',
  ])('who asks %s may not: the name may be another site’s', (host) =>
    expect(rule.refusal({ headers: { host } })).toEqual({
      code: 'FORBIDDEN',
      message:
        'The graph can be changed at http://localhost or http://127.0.0.1 only; set ENTENTE_TOKEN to change it under another name.',
    }),
  );
});

test.each(['0.0.0.0', '::', '192.168.0.7', 'entente.example'])(
  'listening on %s without a token, nobody may write and is told what to set',
  (host) => {
    const rule = writeRule({ host, token: null });
    expect(rule.writing).toBe('CLOSED');
    expect(rule.refusal({ headers: { host: 'localhost' } })).toEqual({
      code: 'FORBIDDEN',
      message: `Entente listens on ${host}, where others reach it; set ENTENTE_TOKEN to a secret and send it as "Authorization: Bearer …" to change the graph.`,
    });
  },
);

test('with a token, only who shows it may write, wherever it listens', () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const rule = writeRule({ host, token });
    expect(rule.writing).toBe('TOKEN');
    const refusal = (authorization?: string) =>
      rule.refusal({ headers: { host: 'localhost', ...(authorization && { authorization }) } });
    expect(refusal(`Bearer ${token}`)).toBeNull();
    expect(refusal('Bearer 0123456789abcdeX')).toEqual({
      code: 'UNAUTHENTICATED',
      message: 'The token is not the one in ENTENTE_TOKEN; check it.',
    });
    expect(refusal()).toEqual({
      code: 'UNAUTHENTICATED',
      message: 'Changing the graph needs the token in ENTENTE_TOKEN; send it as "Authorization: Bearer …".',
    });
  }
});
