import { loadPaths, pathLimit } from '../../actions/find-paths.ts';
import type { LinkFamily } from '../../state/elements.ts';
import { ClockNote, useClocks } from '../evidence/clocks.tsx';
import { Answer, Empty } from '../evidence/loading.tsx';
import { counted } from '../../state/number-text.ts';
import { useLoad } from '../use-load.tsx';
import { PathCard } from './path-card.tsx';

interface PathResultsProps {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly families: readonly LinkFamily[];
}

/** The paths between two entities, best first, or why there is none. */
export const PathResults = ({ from, to, maxHops, families }: PathResultsProps) => {
  const clocks = useClocks();
  const question = { from, to, maxHops, families, ...clocks };
  const loaded = useLoad(`paths ${JSON.stringify(question)}`, (app, signal) =>
    loadPaths(app, question, signal),
  );
  const narrowed = families.length > 0 || clocks.validOn || clocks.knownOn;
  return (
    <section className="section" aria-label="Paths">
      <ClockNote clocks={clocks} />
      <Answer loaded={loaded} label="paths" lines={6}>
        {(answer) =>
          answer.paths.length === 0 ? (
            <Empty
              title={`No path of at most ${counted(maxHops, 'hop')} leads from ${answer.from?.name ?? from} to ${answer.to?.name ?? to}.`}
            >
              <p>
                {narrowed
                  ? 'The families or the map’s dates may leave the connecting links out: widen them, or allow more hops.'
                  : 'Allow more hops. If that finds nothing either, no source connects the two.'}
              </p>
            </Empty>
          ) : (
            <>
              <p className="quiet" role="status">
                {answer.paths.length === pathLimit
                  ? `The first ${pathLimit} paths; there may be more. They come`
                  : `${counted(answer.paths.length, 'path')},`}{' '}
                shortest first; among equals, those that could have held together first.
              </p>
              <ol className="plain-list">
                {answer.paths.map((path, index) => (
                  <li key={path.links.map((link) => link.id).join(' ')}>
                    <PathCard path={path} number={index + 1} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answer>
    </section>
  );
};
