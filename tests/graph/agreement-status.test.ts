import { expect, test } from '@jest/globals';
import {
  agreementStatus,
  obligationStatus,
  type ObligationStatus,
} from '../../server/graph/elements/obligations.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';
import type { ClaimRecord } from '../../server/graph/records.ts';

test.each([
  [[], 'UNASSESSED'],
  [['ASSERTS FULFILLED', 'ASSERTS FULFILLED'], 'FULFILLED'],
  [['ASSERTS BREACHED'], 'BREACHED'],
  [['ASSERTS BREACHED', 'ASSERTS FULFILLED'], 'DISPUTED'],
  [['ASSERTS BREACHED', 'DENIES DISPUTED'], 'DISPUTED'],
  [['DENIES BREACHED'], 'DISPUTED'],
  [['ASSERTS DISPUTED'], 'DISPUTED'],
])('Verdicts %j make an obligation %s', (verdicts, status) => {
  const claims = verdicts.map((line) => {
    const [stance, verdict] = line.split(' ');
    return { stance, verdict } as ClaimRecord;
  });
  expect(obligationStatus(claims)).toBe(status);
});

test.each([
  ['treaty', '2020-02/..', [], false, 'IN_FORCE'],
  ['treaty', '2020-02', [], false, 'IN_FORCE'],
  ['treaty', '2020-02/', ['UNASSESSED'], false, 'IN_FORCE'],
  ['treaty', '2020/2030', [], false, 'IN_FORCE'],
  ['ceasefire', '2022-06-02/2022-07~', [], false, 'ENDED'],
  ['ceasefire', '2022-06-02/2022-07~', ['BREACHED'], false, 'BREACHED'],
  ['treaty', '2020-02/..', ['BREACHED', 'FULFILLED'], false, 'BREACHED'],
  ['treaty', '2020-02/..', ['BREACHED', 'DISPUTED'], false, 'DISPUTED'],
  ['treaty', null, ['FULFILLED'], false, 'IN_FORCE'],
  ['treaty', null, ['UNASSESSED'], false, 'UNKNOWN'],
  ['talks', null, [], false, 'UNKNOWN'],
  ['offer', null, [], false, 'OFFERED'],
  ['offer', '2023', ['BREACHED'], true, 'REFUSED'],
])(
  'On 2026-01-01 a %s of %s with obligations %j, refused %s, is %s',
  (kind, valid, obligations, refused, status) => {
    const agreement = { kind, valid: valid === null ? null : parsePeriod(valid) };
    expect(agreementStatus(agreement, obligations as ObligationStatus[], refused, '2026-01-01')).toBe(status);
  },
);
