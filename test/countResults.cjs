const fs = require('node:fs');
const path = require('node:path');

/** A jest reporter that leaves the counts of its run in the folder that `XUNCHENG_TEST_RESULTS` names; does nothing without it. */
module.exports = class CountResults {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const folder = process.env.XUNCHENG_TEST_RESULTS;
    if (!folder) return;
    // A file that could not even run counts as a failure: its tests are in no other number.
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    fs.writeFileSync(path.join(folder, `${process.pid}-${Date.now()}.json`), JSON.stringify(counts));
  }
};
