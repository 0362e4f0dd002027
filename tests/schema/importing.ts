import type { Answer, Served as Whole } from './serve.ts';

type Served = Pick<Whole, 'url' | 'send' | 'ask'>;

const jobFields = `id kind state dataset title files failure problemCount removed
  progress { phase rows }
  problems { place { file row column text } message }
  result { rows waiting created { entities links figures } changed { entities } retracted { entities links } }`;

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

/** Sends a mutation with files by the multipart request specification. */
export function upload(
  served: Served,
  query: string,
  variables: Record<string, unknown>,
  files: readonly (readonly [name: string, text: string])[],
  headers: Record<string, string> = { 'apollo-require-preflight': 'true' },
): Promise<Answer> {
  const form = new FormData();
  const nothing = files.map(() => null);
  form.set('operations', JSON.stringify({ query, variables: { ...variables, files: nothing } }));
  form.set('map', JSON.stringify(Object.fromEntries(files.map((_, at) => [at, [`variables.files.${at}`]]))));
  files.forEach(([name, text], at) => form.set(String(at), new Blob([text]), name));
  return served.send('/graphql', { method: 'POST', headers, body: form });
}

export const checkMutation = `mutation ($files: [Upload!]!, $mapping: String, $settings: ImportSettings) {
  checkImport(files: $files, mapping: $mapping, settings: $settings) { ${jobFields} }
}`;

/** Uploads files for a check; gives the job as it was then. */
export async function check(
  served: Served,
  files: readonly (readonly [name: string, text: string])[],
  variables: Record<string, unknown> = {},
): Promise<Job> {
  const answer = await upload(served, checkMutation, variables, files);
  return field(answer, 'checkImport');
}

/** Runs a mutation on a job or data set. */
export async function mutate(served: Served, call: string): Promise<Job> {
  return field(await served.ask(`mutation { ${call} { ${jobFields} } }`), /^\w+/.exec(call)![0]);
}

function field(answer: Answer, name: string): Job {
  const { data, errors } = answer.json as { data?: Record<string, Job>; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? answer.text);
  return data[name]!;
}

/** What a subscription to a job's progress sends, until a state is reached or the stream ends. */
export async function follow(served: Served, job: string, until?: string): Promise<Job[]> {
  const query = `subscription { importProgress(job: "${job}") { ${jobFields} } }`;
  const stop = new AbortController();
  const response = await fetch(`${served.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: stop.signal,
  });
  const seen: Job[] = [];
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop()!;
    for (const event of events) {
      const data = /^data: (\{.*\})$/m.exec(event)?.[1];
      if (data) seen.push(field({ json: JSON.parse(data), text: data } as Answer, 'importProgress'));
    }
    if (until !== undefined && seen.some(({ state }) => state === until)) break;
  }
  stop.abort();
  return seen;
}
