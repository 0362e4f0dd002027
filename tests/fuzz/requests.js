import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Texts that have broken something somewhere. */
const nasty = [
  ...[
    '',
    ' ',
    '\0',
    '\u202e',
    '\ud800',
    '😀',
    '0',
    '-1',
    '1e999',
    'NaN',
    'null',
    'true',
    '__proto__',
    'constructor',
  ],
  ...["'", '"', '\\', '`', '$', '{{7*7}}', '${x}', '%00', '%', '../../etc/passwd', '<script>', "' OR 1=1 --"],
  ...[
    'ttp',
    'pakistan',
    'afghan-taliban.FUNDS.ttp',
    '2020-02-30',
    '0000-00-00',
    '9999-12-31',
    '2021/..',
    'x'.repeat(5_000),
  ],
  ...['MATCH (n) DETACH DELETE n', 'WyJsaW5rcyBieSBpZCIsImEiXQ', '//', '.', '..', '\r\nX: y', 'ا', '一'],
];

/** Endless requests, the same for the same `random`; those of GraphQL fit the schema now and then. */
export function createRequests(random, schema) {
  const { below, chance, pick, weighted } = random;
  const anything = (deep = 0) =>
    weighted([
      [4, () => pick(nasty)],
      [2, () => below(2_000_000_000) - 1_000_000_000],
      [1, () => pick([0, -0, 1e308, 0.1, 2 ** 53, -1, 201, 1_001])],
      [1, () => pick([null, true, false])],
      [deep < 3 ? 2 : 0, () => Array.from({ length: below(4) }, () => anything(deep + 1))],
      [
        deep < 3 ? 2 : 0,
        () => Object.fromEntries(Array.from({ length: below(4) }, () => [pick(nasty), anything(deep + 1)])),
      ],
    ])();

  /** A value for an input type, as JSON; a wrong one now and then. */
  const valueOf = (type, deep = 0) => {
    if (chance(0.12)) return anything();
    if (isNonNullType(type)) return valueOf(type.ofType, deep);
    if (isListType(type))
      return Array.from({ length: below(chance(0.02) ? 1_200 : 4) }, () => valueOf(type.ofType, deep + 1));
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || chance(0.3),
      );
      return Object.fromEntries(
        fields.map((field) => [field.name, deep > 3 ? null : valueOf(field.type, deep + 1)]),
      );
    }
    if (type.name === 'Int') return pick([0, 1, 5, 50, 200, 1_000, -3]);
    if (type.name === 'Float') return pick([0, 0.5, 1, -2]);
    if (type.name === 'Boolean') return chance(0.5);
    return pick(['ttp', 'pakistan', 'afghan-taliban', 'al-qaeda', '2020-01-01', '2021', pick(nasty)]);
  };

  let variables = {};
  let declared = [];
  const argumentsOf = (field) => {
    const given = field.args.filter((arg) => isNonNullType(arg.type) || chance(0.35));
    if (given.length === 0) return '';
    const texts = given.map((arg) => {
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${arg.type}`);
      variables[name] = valueOf(arg.type);
      return `${arg.name}: $${name}`;
    });
    return `(${texts.join(', ')})`;
  };
  const selection = (type, deep) => {
    if (isLeafType(type)) return '';
    const parts = ['__typename'];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      for (let at = below(4) + 1; at > 0 && deep < 6; at -= 1) {
        const field = pick(fields);
        parts.push(
          `f${deep}x${at}: ${field.name}${argumentsOf(field)} ${selection(getNamedType(field.type), deep + 1)}`,
        );
      }
    }
    if ((isInterfaceType(type) || isUnionType(type)) && chance(0.5) && deep < 6) {
      const one = pick(schema.getPossibleTypes(type));
      parts.push(`... on ${one.name} ${selection(one, deep + 1)}`);
    }
    return `{ ${parts.join(' ')} }`;
  };
  const operation = (
    root = weighted([
      [8, schema.getQueryType()],
      [2, schema.getMutationType()],
    ]),
  ) => {
    variables = {};
    declared = [];
    const kind =
      root === schema.getQueryType()
        ? 'query'
        : root === schema.getMutationType()
          ? 'mutation'
          : 'subscription';
    const body = selection(root, 0);
    const query = `${kind} Q${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${body}`;
    return { query, variables };
  };
  /** A text with a few of its characters lost, doubled or changed. */
  const bent = (text) => {
    let made = text;
    for (let times = below(4) + 1; times > 0; times -= 1) {
      const at = below(made.length + 1);
      const length = below(6);
      made = weighted([
        [1, made.slice(0, at) + made.slice(at + length)],
        [1, made.slice(0, at) + made.slice(at, at + length) + made.slice(at)],
        [1, made.slice(0, at) + pick(nasty) + made.slice(at + length)],
      ]);
    }
    return made;
  };
  const json = { 'content-type': 'application/json' };
  const post = (path, body, headers = json) => ({ method: 'POST', path, headers, body });

  const multipart = () => {
    const edge = 'edge7';
    const file = (name, text, filename = 'a.csv') =>
      `--${edge}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: text/csv\r\n\r\n${text}\r\n`;
    const field = (name, text) =>
      `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
    const query = 'mutation ($files: [Upload!]!) { startImport(input: {files: $files}) { id } }';
    const asked = chance(0.6) ? { query, variables: { files: [null] } } : operation(schema.getMutationType());
    const map = weighted([
      [3, { 0: ['variables.files.0'] }],
      [1, anything()],
      [1, { 0: ['variables.x.y'] }],
      [1, { 0: 'variables.files' }],
    ]);
    const parts = [
      chance(0.9)
        ? field('operations', chance(0.9) ? JSON.stringify(asked) : bent(JSON.stringify(asked)))
        : '',
      chance(0.9) ? field('map', JSON.stringify(map)) : '',
      chance(0.7)
        ? file(
            '0',
            chance(0.5) ? 'source,target\na,b\n' : pick(nasty),
            pick([
              'a.csv',
              'a.xlsx',
              pick(nasty)
                .slice(0, 20)
                .replace(/["\r\n\0]/g, ''),
            ]),
          )
        : '',
      chance(0.1) ? file('1', 'x') : '',
      chance(0.9) ? `--${edge}--\r\n` : '',
    ];
    const whole = (chance(0.2) ? parts.reverse() : parts).join('');
    const body = chance(0.3) ? whole.slice(0, below(whole.length)) : whole;
    return {
      ...post('/graphql', body, {
        'content-type': `multipart/form-data; boundary=${chance(0.95) ? edge : pick(['', 'x y', '"'])}`,
        ...(chance(0.9) && { 'apollo-require-preflight': 'true' }),
      }),
      cut: chance(0.15),
    };
  };
  const manyBadVariables = () => {
    const names = Array.from({ length: 40 + below(40) }, (_, at) => `b${at}`);
    const query = `query (${names.map((name) => `$${name}: Int!`).join(', ')}) { ${names
      .slice(0, 30)
      .map((name) => `${name}: search(text: "a", first: $${name}) { score }`)
      .join(' ')} }`;
    return post(
      '/graphql',
      JSON.stringify({ query, variables: Object.fromEntries(names.map((name) => [name, anything()])) }),
    );
  };
  const exported = () => {
    const given = {
      ...(chance(0.9) && {
        format: pick([
          'dossier',
          'csv',
          'stix',
          'ftm',
          'graphml',
          'gexf',
          'cytoscape',
          'cypher',
          'html',
          'markdown',
          pick(nasty),
        ]),
      }),
      ...(chance(0.2) && { dataset: pick(['pakistan-ttp', pick(nasty)]) }),
      ...(chance(0.4) && { entities: chance(0.8) ? ['ttp', pick(nasty)].slice(0, below(3)) : anything() }),
      ...(chance(0.2) && { links: chance(0.5) ? ['afghan-taliban.FUNDS.ttp'] : anything() }),
      ...(chance(0.2) && { depth: pick([0, 1, 2, 9, -1, 'x']) }),
      ...(chance(0.15) && { query: operation(schema.getQueryType()).query, variables: anything() }),
      ...(chance(0.1) && { [pick(nasty).slice(0, 9)]: anything() }),
    };
    if (chance(0.5)) return post('/export', JSON.stringify(given));
    const text = Object.entries(given).map(
      ([name, value]) => `${encodeURIComponent(sound(name))}=${encodeURIComponent(sound(String(value)))}`,
    );
    return { method: 'GET', path: `/export?${text.join('&')}`, headers: {} };
  };
  const strangePath = () => ({
    method: pick(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST']),
    path: `/${pick(['', 'query', 'graphql', 'export', 'export/tickets/', 'imports', 'matches', 'dossiers', 'health/', 'assets/', '%2e%2e/%2e%2e/etc/passwd', '%ff%fe', '..%5c..', 'a'.repeat(4_000)])}${chance(0.4) ? encodeURIComponent(sound(pick(nasty))) : ''}`,
    headers: chance(0.3)
      ? {
          'content-type': pick([
            'text/plain',
            'application/json; charset=utf-7',
            'application/x-www-form-urlencoded',
            'x',
          ]),
        }
      : {},
    ...(chance(0.3) && { body: JSON.stringify(anything()) }),
  });
  const strangeBody = () => {
    const headers = weighted([
      [4, json],
      [1, { ...json, 'content-encoding': pick(['gzip', 'deflate', 'br', 'x']) }],
      [
        1,
        {
          ...json,
          'content-type': pick([
            'application/json; charset=x',
            'application/graphql+json',
            'application/JSON',
          ]),
        },
      ],
      [
        1,
        {
          ...json,
          accept: pick(['text/html', 'application/xml', '*/*;q=0', 'multipart/mixed; deferSpec=20220824']),
        },
      ],
    ]);
    const body = weighted([
      [2, () => JSON.stringify(anything())],
      [
        2,
        () =>
          JSON.stringify({
            ...operation(),
            [pick(['operationName', 'extensions', 'query', 'variables'])]: anything(),
          }),
      ],
      [1, () => `${'['.repeat(below(3_000))}`],
      [1, () => JSON.stringify({ query: '{'.repeat(below(3_000)) })],
      [1, () => 'x'.repeat(below(300_000))],
    ])();
    return {
      ...post(pick(['/graphql', '/graphql', '/export', '/graphql/stream']), body, headers),
      cut: chance(0.1),
    };
  };
  const streamed = () => {
    const asked = operation(
      weighted([
        [3, schema.getSubscriptionType()],
        [1, schema.getQueryType()],
      ]),
    );
    return post('/graphql/stream', JSON.stringify(chance(0.8) ? asked : { query: bent(asked.query) }), {
      ...json,
      accept: 'text/event-stream',
    });
  };
  const asked = () => post('/graphql', JSON.stringify(operation()));
  const bentQuery = () => {
    const { query, variables: given } = operation();
    return post('/graphql', JSON.stringify({ query: bent(query), variables: given }));
  };
  const inAddress = () => {
    const { query, variables: given } = operation();
    const text = encodeURIComponent(sound(chance(0.7) ? query : bent(query))).slice(0, 6_000);
    const headers = chance(0.7) ? { 'apollo-require-preflight': 'true' } : {};
    return {
      method: 'GET',
      path: `/graphql?query=${text}&variables=${encodeURIComponent(sound(JSON.stringify(given))).slice(0, 6_000)}`,
      headers,
    };
  };
  return () =>
    weighted([
      ...[
        [30, asked],
        [15, bentQuery],
        [6, inAddress],
        [12, multipart],
        [3, manyBadVariables],
      ],
      ...[
        [12, exported],
        [8, strangePath],
        [10, strangeBody],
        [4, streamed],
      ],
    ])();
}

/** Half a pair of UTF-16 cannot stand in an address. */
const sound = (text) => text.replace(/[\ud800-\udfff]/g, '�');
