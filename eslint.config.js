import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may not import whom; the house's walls. `from` may not be imported by `target`. */
const wall = (target, from, message, except) => ({ target, from, message, ...(except && { except }) });
const port = ['./graph-store.ts'];
/** The server's rooms from the ground up: each may import those before it, never one behind it. */
const storeys = [
  'store',
  'graph',
  'merge',
  'match',
  'formats',
  'import',
  'export',
  'backup',
  'schema',
  'http',
  'commands',
];
const arrowsBackUp = storeys.flatMap((room, at) =>
  storeys
    .slice(at + 1)
    .map((above) => wall(`./server/${room}`, `./server/${above}`, `${above} stands above ${room}.`)),
);
const walls = [
  wall('./client', './server', 'The client knows the server by its GraphQL schema only.'),
  wall('./server', './client', 'The server knows nothing of the client.'),
  ...storeys
    .slice(1)
    .map((room) => wall(`./server/${room}`, './server/store', `The ${room} room knows the port only.`, port)),
  ...arrowsBackUp,
  wall('./client/state', './client', 'State stands alone.', ['./state']),
  wall('./client/canvas', './client', 'The canvas knows the state only.', ['./state', './canvas']),
  wall('./client/api', './client', 'The api knows the state only.', ['./state', './api']),
  wall('./client/actions', './client', 'Actions know no panels.', [
    './actions',
    './api',
    './canvas',
    './state',
  ]),
  wall('./client/panels', './client', 'Panels know actions and state.', ['./panels', './state', './actions']),
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
/** Only packages that package.json names may be imported, also for their types; those for development only with `dev`. */
const declared = ({ dev }) => ({
  devDependencies: dev,
  optionalDependencies: false,
  peerDependencies: false,
  bundledDependencies: false,
  includeTypes: true,
  packageDir: import.meta.dirname,
});

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.entente/', '.cache/', '**/*.generated.ts', 'docs/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    // It must find packages by their `exports` too: what it does not find, no rule refuses.
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.d.ts'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls, basePath: import.meta.dirname }],
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': ['error', declared({ dev: true })],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
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
    // What only types tell: a union's new case, a promise nobody waits for, a cast that says nothing.
    files: ['server/**/*.ts', 'client/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'variable', modifiers: ['global'], format: ['camelCase', 'PascalCase'] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.typeAnnotation=undefined] > ArrowFunctionExpression',
          message: 'Write an exported function as a function declaration.',
        },
      ],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What runs where only `dependencies` are installed; the client is bundled before that.
    files: ['server/**/*.ts', 'bin/entente.js'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', declared({ dev: false })] },
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
    files: ['*.config.js', '*.config.ts', 'codegen.ts', '.dependency-cruiser.js'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['bin/**/*.js', '.ci/**/*.js', 'tests/**/*.{ts,js}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  prettier,
);
