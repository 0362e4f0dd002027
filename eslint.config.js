import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may not import whom; the house's walls. `from` may not be imported by `target`. */
const wall = (target, from, message, except) => ({ target, from, message, ...(except && { except }) });
const walls = [
  wall('./client', './server', 'The client knows the server by its GraphQL schema only.'),
  wall('./server', './client', 'The server knows nothing of the client.'),
  wall('./server/store', './server/graph', 'The store is below the domain.'),
  wall('./server/store', './server/schema', 'The store is below the schema.'),
  wall('./server/store', './server/dossier', 'The store is below the dossiers.'),
  wall('./server/graph', './server/schema', 'The domain knows no GraphQL.'),
  wall('./server/graph', './server/dossier', 'The domain does not read files.'),
  wall('./server/graph', './server/store', 'The domain knows the port only.', ['./graph-store.ts']),
  wall('./server/schema', './server/store', 'The schema knows the port only.', ['./graph-store.ts']),
  wall('./server/schema', './server/dossier', 'The schema goes through the domain.'),
  wall('./server/dossier', './server/store', 'Dossiers know the port only.', ['./graph-store.ts']),
  wall('./server/dossier', './server/schema', 'Dossiers know no GraphQL.'),
  wall('./server/dossier', './server/import', 'Dossiers are below the importers.'),
  ...['import', 'export', 'match'].flatMap((room) => [
    wall(`./server/${room}`, './server/store', `The ${room} room knows the port only.`, ['./graph-store.ts']),
    wall(`./server/${room}`, './server/schema', `The ${room} room knows no GraphQL.`),
    wall('./server/graph', `./server/${room}`, `The domain is below the ${room} room.`),
  ]),
  wall('./client/state', './client', 'State stands alone.', ['./state']),
  wall('./client/canvas', './client', 'The canvas knows the state only.', ['./state', './canvas']),
  wall('./client/api', './client', 'The api knows the state only.', ['./state', './api']),
  wall('./client/panels', './client', 'Panels know actions and state.', [
    './panels',
    './state',
    './actions',
    './actions.ts',
  ]),
];
const adapters = {
  group: ['**/store/embedded.ts', '**/store/neo4j.ts', '@grafeo-db/js', 'neo4j-driver'],
  message: 'Only main.ts and cli.ts choose an adapter.',
};
const nodeGlobals = [
  'process',
  'console',
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'fetch',
  'URL',
  'AbortController',
  'AbortSignal',
];
const only = (name, who) => ({ name, message: `Only ${who} imports it.` });

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.entente/', '.cache/', '**/*.generated.ts', 'docs/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls, basePath: import.meta.dirname }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'max-depth': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/main.ts', 'server/cli.ts', 'server/store/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [adapters] }] },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    ignores: ['client/canvas/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [only('cytoscape', 'client/canvas'), only('cytoscape-fcose', 'client/canvas')] },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [only('react', 'client/panels')] }] },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['*.config.js', '*.config.ts', 'codegen.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['bin/**/*.js', '.ci/**/*.js', 'tests/**/*.{ts,js}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  prettier,
);
