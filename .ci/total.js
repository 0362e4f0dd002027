// Adds up jest's reports: `node .ci/total.js STATUS EMBEDDED.json NEO4J.json`. Prints what failed or was skipped,
// then one line with the totals; exits 1 if anything failed, the status given is not 0, or a skip is no allowed one.
import { readFileSync } from 'node:fs';

// The data folder lies beside a developer's checkout and is not shipped; the store's suites on Neo4j have a run of
// their own, in which they may not be skipped.
const allowed = {
  embedded: [/skipped where \.\.\/shared\S* is absent/, /(run|tested) by npm run test:neo4j/],
  neo4j: [/skipped where \.\.\/shared\S* is absent/, /embedded engine only/],
};

const [status, ...files] = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };
let bad = status !== '0';

for (const file of files) {
  const run = file.includes('neo4j') ? 'neo4j' : 'embedded';
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log(`${file}: no report was written`);
    bad = true;
    continue;
  }
  for (const suite of report.testResults) addSuite(run, suite);
  if (report.numTotalTests === 0) bad = true;
}
if (totals.failed > 0) bad = true;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(bad ? 1 : 0);

function addSuite(run, { name, status: outcome, assertionResults }) {
  if (outcome === 'failed' && assertionResults.length === 0) {
    console.log(`${run}: ${name} did not run`);
    totals.failed += 1;
  }
  for (const { fullName, status: result } of assertionResults) {
    if (result === 'passed') totals.passed += 1;
    else if (result === 'failed') {
      totals.failed += 1;
      console.log(`${run}: failed: ${fullName}`);
    } else {
      totals.skipped += 1;
      const fine = allowed[run].some((pattern) => pattern.test(`${fullName} ${name}`));
      console.log(`${run}: skipped: ${fullName}${fine ? '' : ' (it could have run)'}`);
      if (!fine) bad = true;
    }
  }
}
