/** A made-up network as files that Entente imports: what a store holds then is what its users' stores hold. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

const entityColumns = [
  ...['id', 'type', 'kind', 'name', 'aliases', 'summary', 'valid', 'says', 'cites', 'credibility'],
  ...['title', 'reliability', 'published'],
];
const linkColumns = [
  ...['type', 'source', 'target', 'suffix', 'valid', 'form', 'low', 'high', 'currency', 'per', 'says'],
  ...['cites', 'credibility', 'title', 'reliability', 'published'],
];

const source = `    sources:
      report: { key: cites, title: '{title}', kind: report, published: '{published}', reliability: '{reliability}' }`;
const mapping = (title) => `entente: 1
dataset: { id: bench, title: ${title}, source: { published: 2024-01-01 } }
tables:
  - files: entities.csv
${source}
    entities:
      it:
        id: '{id}'
        type: '{type}'
        kind: '{kind}'
        name: '{name}'
        aliases: { column: aliases, split: ';' }
        summary: '{summary}'
        valid: '{valid}'
        cite: report
        claims: [{ says: '{says}', source: report, credibility: 3 }]
  - files: links.csv
${source}
    links:
      - from: { id: '{source}' }
        type: '{type}'
        to: { id: '{target}' }
        suffix: '{suffix?}'
        valid: '{valid}'
        forms: '{form}'
        amount: { low: '{low}', high: '{high}', currency: '{currency}', per: '{per}' }
        cite: report
        claims: [{ says: '{says}', source: report, credibility: 3 }]
`;

/** Writes lines, waiting where the disk is slower. */
export async function writeTable(path, head, lines) {
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  let text = `${head}\n`;
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 1 << 18) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'close');
}

const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function* linesOf(columns, rows, sources) {
  for (const row of rows) {
    const whole = { ...sources.get(row.cites), ...row };
    yield columns
      .map((column) => {
        const value = whole[column];
        return cell(Array.isArray(value) ? value.join(';') : String(value));
      })
      .join(',');
  }
}

/** Writes an `openNetwork` into a folder; gives the paths of its tables and of their mapping. */
export async function writeTables(folder, network, title) {
  mkdirSync(folder, { recursive: true });
  const [entities, links, words] = ['entities.csv', 'links.csv', 'mapping.yaml'].map((name) =>
    join(folder, name),
  );
  const sources = new Map(network.sources.map((one) => [one.id, one]));
  await writeTable(entities, entityColumns.join(','), linesOf(entityColumns, network.entities, sources));
  await writeTable(links, linkColumns.join(','), linesOf(linkColumns, network.links(), sources));
  writeFileSync(words, mapping(title));
  return { files: [entities, links], mapping: words };
}
