import type { FoundPath } from '../../actions/find-paths.ts';
import { StatusBadge } from '../evidence/badge.tsx';
import { EntityButton } from '../evidence/entity-button.tsx';
import { Explained } from '../evidence/explained.tsx';
import { LinkFrom } from '../evidence/link-line.tsx';
import { ShowSwitch, useIsShown } from '../evidence/show-switch.tsx';
import { gradeExplained } from '../text/grade-text.ts';
import { linkSentence } from '../text/link-text.ts';
import { counted } from '../../state/number-text.ts';
import { dayText } from '../text/period-text.ts';
import { timingWords } from '../text/status-text.ts';

type Window = FoundPath['window'];

const windowText = (window: NonNullable<Window>): string => {
  const { earliest, latest } = window;
  if (earliest && latest)
    return earliest === latest
      ? `on ${dayText(earliest)}`
      : `from ${dayText(earliest)} to ${dayText(latest)}`;
  if (earliest) return `from ${dayText(earliest)} on`;
  return latest ? `until ${dayText(latest)}` : 'at any time';
};

/** Whether the links could have held together, and when; a single link has nothing to exclude. */
const Timing = ({ path }: { readonly path: FoundPath }) => (
  <p>
    {path.hops > 1 && <StatusBadge status={timingWords(path.timing)} />}{' '}
    {path.window && (
      <span className="quiet">
        {path.hops > 1 ? 'All of its links can hold' : 'It can hold'} {windowText(path.window)}.
      </span>
    )}
  </p>
);

const Weakest = ({ path }: { readonly path: FoundPath }) => {
  const link = path.links.find((one) => one.id === path.weakest.id);
  if (!link || path.links.length === 1) return null;
  const explained =
    'A chain is as good as its weakest link: the one with the poorest grade, then with the fewest independent origins. ' +
    gradeExplained(link.grade);
  return (
    <p className="quiet">
      <Explained text={explained}>Weakest link</Explained>: {linkSentence(link)} (grade {link.grade.code},{' '}
      {counted(path.weakest.origins, 'independent origin')})
    </p>
  );
};

/** One path: its timing, its hops in order, its weakest link, and a switch that sets it off on the map. */
export const PathCard = ({ path, number }: { readonly path: FoundPath; readonly number: number }) => {
  const nodes = path.nodes.map((node) => node.id);
  const links = path.links.map((link) => link.id);
  const shown = useIsShown(links);
  const title = `Path ${number}`;
  return (
    <article className={shown ? 'path path-shown' : 'path'} aria-label={title}>
      <header className="path-head">
        <h4>
          {title} <span className="quiet">{counted(path.hops, 'hop')}</span>
        </h4>
        <ShowSwitch part={{ nodes, links }} notice={`${title} shown on the map`} of={`path ${number}`} />
      </header>
      <Timing path={path} />
      <ol className="hops">
        <li>{path.nodes[0] && <EntityButton entity={path.nodes[0]} kind />}</li>
        {path.links.map((link, index) => (
          <li key={link.id}>
            <LinkFrom link={link} id={path.nodes[index]?.id ?? link.source.id} />
          </li>
        ))}
      </ol>
      <Weakest path={path} />
    </article>
  );
};
