import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { pick, setPanelParams } from '../actions/look.ts';
import {
  type FoundPath,
  type LinkFilter,
  type LinkRow,
  loadPaths,
  type PathPage,
  type RelationStep,
} from '../actions/panel-data.ts';
import type { LinkFamily } from '../state/elements.ts';
import { counted } from '../state/text.ts';
import { familiesOf, hopChoices, hopsOf } from './panel-models.ts';
import { EntityButton, LinkFrom } from './ui/element-buttons.tsx';
import { EntityPicker, UseSelected } from './ui/entity-picker.tsx';
import { arrow, gradeExplained, linkSentence, seenFrom, timingWords } from './ui/evidence-text.ts';
import { Explained, StatusBadge } from './ui/facts.tsx';
import { Answer, Empty, More, useLoad, usePages } from './ui/loading.tsx';
import { clockKey, ClockNote, PanelBody, ShowSwitch, useClocks, useIsShown } from './ui/panel-parts.tsx';
import { dayText } from './ui/period-text.ts';
import { RelationRows } from './ui/relations/relation-rows.tsx';
import { relationGives, relationHistory, routeCount } from './ui/relations/relation-text.ts';
import { useApp, useFormLabel, useStateOf } from './ui/use-app.tsx';

const Ends = () => {
  const app = useApp();
  const { from, to } = useStateOf((state) => state.view.picks);
  return (
    <div className="ends">
      <EntityPicker label="From" picked={from} first={!from} onPick={(id) => pick(app, { from: id })} />
      <UseSelected as="start" picked={from} onPick={(id) => pick(app, { from: id })} />
      <EntityPicker
        label="To"
        picked={to}
        first={from !== null && !to}
        onPick={(id) => pick(app, { to: id })}
      />
      <UseSelected as="end" picked={to} onPick={(id) => pick(app, { to: id })} />
      <Button
        className="panel-button"
        isDisabled={!from && !to}
        onPress={() => pick(app, { from: to, to: from })}
      >
        <span aria-hidden="true">⇅</span> Swap the ends
      </Button>
    </div>
  );
};

/** How two entities are connected: chains of links, with whether they could have held together. */
export function PathPanel({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { from, to } = useStateOf((state) => state.view.picks);
  const maxHops = hopsOf(params.hops);
  const families = familiesOf(params.families);
  return (
    <PanelBody>
      <Ends />
      <PathOptions maxHops={maxHops} families={families} />
      {!from || !to ? (
        <Empty title={from || to ? 'Pick the other end too.' : 'Pick two entities.'}>
          <p>Search a name in the fields above, or select an entity on the map and use it as start or end.</p>
        </Empty>
      ) : from === to ? (
        <Empty title="Both ends are the same entity.">
          <p>Pick two different ones.</p>
        </Empty>
      ) : (
        <PathResults from={from} to={to} maxHops={maxHops} families={families} />
      )}
    </PanelBody>
  );
}

interface HopsProps {
  /** What a hop is. */
  readonly hint: string;
  readonly value: number;
  readonly choices: readonly number[];
}

/** At most how many hops a chain may have. */
export function Hops({ value, choices, hint }: HopsProps) {
  const app = useApp();
  return (
    <label className="field">
      At most
      <select value={value} onChange={(event) => setPanelParams(app, { hops: event.target.value })}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice} {choice === 1 ? 'hop' : 'hops'}
          </option>
        ))}
      </select>
      <span className="quiet">{hint}</span>
    </label>
  );
}

interface PathOptionsProps {
  readonly maxHops: number;
  readonly families: readonly LinkFamily[];
}

/** How long a path may be and which families of links it may use. */
const PathOptions = ({ maxHops, families }: PathOptionsProps) => {
  const app = useApp();
  const terms = useStateOf((state) => state.vocabulary?.families);
  const set = (chosen: readonly string[]) =>
    setPanelParams(app, { families: chosen.length === 0 ? null : chosen.join(',') });
  return (
    <div className="options">
      <Hops value={maxHops} choices={hopChoices} hint="a hop is one relation" />
      <details open={families.length > 0}>
        <summary>
          Only through certain families{families.length > 0 ? ` (${families.length} chosen)` : ' (all)'}
        </summary>
        <CheckboxGroup className="checks" value={[...families]} onChange={set}>
          <Label>Families of links a path may use; none chosen means all</Label>
          {(terms ?? []).map((term) => (
            <Checkbox key={term.family} value={term.family} className={`check family-${term.family}`}>
              <span aria-hidden="true" className="check-box" />
              <span aria-hidden="true" className="family-mark" />
              {term.label}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </details>
    </div>
  );
};

interface PathResultsProps {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly families: readonly LinkFamily[];
}

type Question = Parameters<typeof loadPaths>[1];

const Paths = ({ first, question }: { readonly first: PathPage; readonly question: Question }) => {
  const app = useApp();
  const pages = usePages(first, async (after) => (await loadPaths(app, question, after)).routes);
  return (
    <>
      <p className="quiet" role="status">
        {routeCount(first, 'path')}, shortest first; among equals, those that could have held together first.
      </p>
      <ol className="plain-list">
        {pages.items.map((path, index) => (
          <li key={path.relations.map(({ id }) => id).join(' ')}>
            <PathCard path={path} number={index + 1} filter={question.filter} />
          </li>
        ))}
      </ol>
      <More pages={pages} total={first.totalCount ?? null} noun="paths" />
    </>
  );
};

/** The paths between two entities, best first, or why there is none. */
const PathResults = ({ from, to, maxHops, families }: PathResultsProps) => {
  const clocks = useClocks();
  const filter = { ...clocks, ...(families.length > 0 && { families: [...families] }) };
  const question = { from, to, maxHops, filter };
  const key = `paths ${JSON.stringify(question)}`;
  const loaded = useLoad(key, (app, signal) => loadPaths(app, question, null, signal));
  const narrowed = families.length > 0 || clockKey(clocks) !== '';
  return (
    <section className="section" aria-label="Paths">
      <ClockNote clocks={clocks} />
      <Answer loaded={loaded} label="paths" lines={6}>
        {(answer) =>
          answer.routes.nodes.length === 0 ? (
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
            <Paths key={key} first={answer.routes} question={question} />
          )
        }
      </Answer>
    </section>
  );
};

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
        {path.hops > 1 ? 'The links that fit best can hold' : 'It can hold'} {windowText(path.window)}.
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

interface StepProps {
  readonly relation: RelationStep;
  /** The link that fits best in time. */
  readonly link: LinkRow;
  /** From where it is read. */
  readonly id: string;
  readonly filter: LinkFilter;
}

/** A step of one link is that link; one of several says what they are together and shows its choices on demand. */
const Step = ({ relation, link, id, filter }: StepProps) => {
  const formLabel = useFormLabel();
  const [open, setOpen] = useState(false);
  if (relation.count === 1) return <LinkFrom link={link} id={id} />;
  const { direction, words, other, otherFirst } = seenFrom(relation, id);
  const sentence = linkSentence(relation);
  return (
    <div className={`link-line link-from family-${relation.family}`}>
      <span aria-hidden="true" className="arrow">
        {arrow(direction).sign}
      </span>
      <div>
        {otherFirst ? (
          <>
            <EntityButton entity={other} /> {words} {relation.target.name}
          </>
        ) : (
          <>
            {words} <EntityButton entity={other} />
          </>
        )}{' '}
        <Button
          className="quiet-button choices"
          aria-expanded={open}
          aria-label={`${relationHistory(relation)}: ${open ? 'hide' : 'show'} the links of ${sentence}`}
          onPress={() => setOpen(!open)}
        >
          {relationHistory(relation)}
        </Button>
        {(relation.family === 'FUNDING' || relation.family === 'SUPPORT') && (
          <span className="link-note quiet"> {relationGives(relation, formLabel)}</span>
        )}
        {open && <RelationRows id={relation.id} filter={filter} of={sentence} best={link.id} />}
      </div>
    </div>
  );
};

interface PathCardProps {
  readonly path: FoundPath;
  readonly number: number;
  readonly filter: LinkFilter;
}

/** One path: its timing, its steps in order, its weakest link, and a switch that sets it off on the map. */
const PathCard = ({ path, number, filter }: PathCardProps) => {
  const nodes = path.nodes.map((node) => node.id);
  const links = path.relations.map(({ id }) => id);
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
        {path.relations.map((relation, index) => {
          const [link, from] = [path.links[index], path.nodes[index]];
          return (
            link &&
            from && (
              <li key={relation.id}>
                <Step relation={relation} link={link} id={from.id} filter={filter} />
              </li>
            )
          );
        })}
      </ol>
      <Weakest path={path} />
    </article>
  );
};
