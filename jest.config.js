import { availableParallelism } from 'node:os';

/** Jest in ESM mode, TypeScript by swc. Run through `npm test`, which sets the flag that ESM mode needs. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Two even where there are only two processors: much of what tests wait for is done by a browser or a database.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Keeps even a single one a process of its own: what ends it, as an engine in native code can, fails its suite by
  // name and not the run, and what suites leave in memory is freed now and then.
  workerIdleMemoryLimit: '2GB',
  // No test has a time to keep, since the machine may be busy; what hangs is to end some day.
  testTimeout: 600_000,
};
