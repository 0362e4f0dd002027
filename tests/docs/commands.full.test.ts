import { documents, isQuick } from './documents.ts';
import { testBlocks } from './run-blocks.ts';

/** The documents whose blocks start many processes; `npm run test:full` runs them. */
for (const document of documents.filter((each) => !isQuick(each))) testBlocks(document);
