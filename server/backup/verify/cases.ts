import { text } from '../../graph/elements/project.ts';
import { eachNode, type Looking } from './nodes.ts';

/** Whether versions and fixed views are of cases that are there, and no version is later than its case. */
export async function lookAtCases(looking: Looking): Promise<void> {
  const { findings } = looking;
  const versions = new Map<string, number>();
  await eachNode(looking, 'SavedCase', ({ id, props }) => {
    versions.set(id, Number(props['version']));
    if (text(props['name']) === '' || typeof props['archived'] !== 'boolean') findings.add('case', id);
  });
  const latest = new Map<string, number>();
  await eachNode(looking, 'CaseVersion', ({ id, props }) => {
    const of = text(props['caseId']);
    latest.set(of, Math.max(latest.get(of) ?? 0, Number(props['number'])));
    if (!versions.has(of)) findings.add('case', id, `of ${of}, which is not there`);
  });
  for (const [id, version] of versions)
    if (latest.get(id) !== version) findings.add('case', id, `its latest version is not ${version}`);
  await eachNode(looking, 'CaseView', ({ id, props }) => {
    const of = text(props['caseId']);
    if (!versions.has(of)) findings.add('case', id, `of ${of}, which is not there`);
  });
}
