// Adds up jest's reports: `node .ci/total.js FOLDER [STEP …]`, where the steps are those that failed. Prints what
// failed or was skipped, then one line with the totals; exits 1 if anything failed or a skip is no allowed one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The data folder lies beside a developer's checkout and is not shipped; the store's suites on Neo4j have a run of
// their own, in which they may not be skipped.
// What exports are checked with comes from another registry than npm's, which may be out of reach.
const validators =
  process.env.VALIDATORS === 'absent' ? [/skipped where .*(networkx|stix2_validator|followthemoney)/] : [];
const embedded = [
  ...validators,
  /skipped where \.\.\/shared\S* is absent/,
  /(run|tested) by npm run test:neo4j/,
];
const allowed = {
  embedded,
  'node-24': embedded,
  neo4j: [...validators, /skipped where \.\.\/shared\S* is absent/, /embedded engine only/],
};

const [folder, ...failedSteps] = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };
let skippedWrongly = false;

if (failedSteps.includes('check')) fail('npm run check failed');
for (const run of Object.keys(allowed)) {
  const before = totals.failed;
  addRun(run);
  if (failedSteps.includes(run) && totals.failed === before) fail(`${run}: the run ended badly`);
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 || skippedWrongly ? 1 : 0);

function fail(line) {
  totals.failed += 1;
  console.log(line);
}

function addRun(run) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(folder, `${run}.json`), 'utf8'));
  } catch {
    fail(`${run}: no report was written`);
    return;
  }
  if (report.numTotalTests === 0) fail(`${run}: there was no test`);
  for (const suite of report.testResults) addSuite(run, suite);
}

function addSuite(run, { name, status, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0) fail(`${run}: ${name} did not run`);
  for (const { fullName, status: result } of assertionResults) {
    if (result === 'passed') totals.passed += 1;
    else if (result === 'failed') fail(`${run}: failed: ${fullName}`);
    else addSkip(run, fullName);
  }
}

function addSkip(run, fullName) {
  totals.skipped += 1;
  const fine = allowed[run].some((pattern) => pattern.test(fullName));
  if (!fine) skippedWrongly = true;
  console.log(`${run}: skipped: ${fullName}${fine ? '' : ' (it could have run)'}`);
}
