/** What imports may not do, type-only ones counted; `npm run check:structure` holds it. Rooms and walls are in eslint.config.js. */
const streets = [
  'values',
  'ontology',
  'access',
  'elements',
  'relations',
  'search',
  'network',
  'paths',
  'trace',
  'disagreements',
  'writing',
];
const file = { path: '^server/graph/[^/]+\\.ts$' };

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that import each other in a circle: move what both need to the lower one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports: delete it, or say below that it is an entry.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '(^|/)main\\.tsx$', 'worker\\.ts$', '^server/cli\\.ts$'],
      },
      to: {},
    },
    ...streets.slice(1).map((street, at) => ({
      name: `${street}-above`,
      comment: `In server/graph, ${street} stands above ${streets.slice(0, at + 1).join(', ')}; they may not import it.`,
      severity: 'error',
      from: { path: `^server/graph/(${streets.slice(0, at + 1).join('|')})/` },
      to: { path: `^server/graph/${street}/` },
    })),
    {
      name: 'streets-above-records',
      comment: 'Errors, properties and records stand below the streets of server/graph.',
      severity: 'error',
      from: file,
      to: { path: `^server/graph/(${streets.join('|')})/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(server|client)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
