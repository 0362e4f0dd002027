import { spawnSync } from 'node:child_process';
import type { ExportSource, Omission } from '../../../server/formats/writing.ts';
import { ftmExport } from '../../../server/formats/ftm/export/ftm-export.ts';
import { isA, schemata, type Property } from '../../../server/formats/ftm/model/model.ts';
import { valueProblem } from '../../../server/formats/ftm/values.ts';

export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly [context: string]: unknown;
}

/** What the export writes, read again. */
export async function written(
  source: ExportSource,
): Promise<{ text: string; entities: Entity[]; omissions: readonly Omission[] }> {
  let text = '';
  const omissions = await ftmExport.write(source, {
    write: async (chunk) => void (text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()),
  });
  return { text, entities: read(text), omissions };
}

export const read = (text: string): Entity[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entity);

/** What does not fit FollowTheMoney's model, by Entente's copy of it; stricter than FollowTheMoney, which skips ends. */
export function misfits(entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const twice = byId.size === entities.length ? [] : ['Some ids stand twice.'];
  return [...twice, ...entities.flatMap((entity) => misfitsOf(entity, byId))];
}

function misfitsOf({ id, schema: name, properties }: Entity, byId: ReadonlyMap<string, Entity>): string[] {
  const schema = schemata.get(name);
  if (!schema || schema.abstract) return [`${id}: no schema ${name}`];
  const missing = schema.required.filter((property) => !properties[property]);
  const wrong = Object.entries(properties).flatMap(([key, values]) => {
    const property = schema.properties.get(key);
    return property
      ? values.flatMap((value) => valueProblem(property, value) ?? endProblem(property, value, byId) ?? [])
      : ['is no property'];
  });
  return [...missing.map((property) => `lacks ${property}`), ...wrong].map(
    (each) => `${id} (${name}) ${each}`,
  );
}

function endProblem({ name, type, range }: Property, value: string, byId: ReadonlyMap<string, Entity>) {
  if (type !== 'entity') return null;
  const other = byId.get(value);
  if (!other) return `${name}: ${value} is not there`;
  return isA(schemata.get(other.schema)!, range!) ? null : `${name}: ${other.schema} is no ${range}`;
}

/** Whether `python3` is there with the package `followthemoney`. */
export const hasFollowTheMoney =
  spawnSync('python3', ['-c', 'import followthemoney'], { stdio: 'ignore' }).status === 0;

const program = `
import json, sys
from followthemoney import model
loaded = 0
for line in sys.stdin:
    data = json.loads(line)
    proxy = model.get_proxy(data)
    proxy.schema.validate(data)
    unknown = set(data["properties"]) - set(proxy.schema.properties)
    assert not unknown, (proxy.id, unknown)
    again = model.get_proxy(data, cleaned=False)
    for name, values in data["properties"].items():
        assert set(again.get(name)) == set(values), (proxy.id, name, values, again.get(name))
    loaded += 1
print(loaded)
`;

/** How many entities FollowTheMoney itself loads, validates and leaves as they are; its complaint where it does not. */
export function loadedByFollowTheMoney(text: string): string {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : stderr.trim();
}
