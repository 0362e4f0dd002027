import type { Session } from '../graph/session.ts';
import type { Omission } from './format.ts';
import type { Scope } from './scope.ts';

/** What the store keeps aside and no format writes; of a part of the graph nobody can say what is aside of it. */
export async function leftAside(session: Session, scope: Scope): Promise<Omission[]> {
  if (scope.kind === 'part') return [];
  const count = async (name: 'waiting-counts' | 'retracted-counts') =>
    (await session.read(name))
      .filter(({ dossier }) => scope.kind === 'whole' || dossier === scope.dossier)
      .reduce((sum, row) => sum + Number(row.count), 0);
  const all: Omission[] = [
    {
      what: 'waiting links and figures',
      count: await count('waiting-counts'),
      why: 'No entity has the id that they refer to yet; import what brings it, then export again.',
    },
    {
      what: 'retracted elements',
      count: await count('retracted-counts'),
      why: 'A newer version of their data set dropped them.',
    },
  ];
  return all.filter((omission) => omission.count > 0);
}
