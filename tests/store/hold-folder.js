// Another process that has a data folder open: says `open`, then holds it until its standard input ends.
// It opens the file as the embedded adapter does, which this plain script cannot import.
import grafeo from '@grafeo-db/js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const db = grafeo.GrafeoDB.create(join(folder, 'entente.grafeo'));
writeFileSync(join(folder, 'entente.pid'), String(process.pid));
console.log('open');
process.stdin.resume().on('end', () => {
  db.close();
  process.exit(0);
});
