import { useState } from 'react';
import { Button } from 'react-aria-components';
import {
  loadExcluded,
  moreWays,
  type Page,
  type RelationStep,
  type Traced,
  type TraceQuestion,
} from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { linkSentence, timingWords } from '../ui/evidence-text.ts';
import { StatusBadge } from '../ui/facts.tsx';
import { Answer, More, useLoad, usePages } from '../ui/loading.tsx';
import { relationGives, relationHistory, routeCount } from '../ui/relations/relation-text.ts';
import { useApp, useFormLabel } from '../ui/use-app.tsx';
import { wayText } from './trace-flows.ts';

const waysAtFirst = 5;

interface Props {
  readonly traced: Traced;
  readonly question: TraceQuestion;
}

/** The ways the flows run, in words: through whom each reaches the end, and how its steps stand in time. */
export function Ways({ traced, question }: Props) {
  const app = useApp();
  const { routes } = traced;
  const [all, setAll] = useState(false);
  const pages = usePages(routes, (after) => moreWays(app, question, after));
  const shown = all ? pages.items : pages.items.slice(0, waysAtFirst);
  return (
    <section className="section">
      <h4>
        Through what <span className="quiet">{routeCount(routes, 'way')}</span>
      </h4>
      <ol className="ways">
        {shown.map((way) => {
          const { key, text, through } = wayText(way);
          return (
            <li key={key}>
              {text}
              {through && <span className="quiet"> {through}</span>}
              {way.relations.length > 1 && (
                <>
                  {' '}
                  <StatusBadge status={timingWords(way.timing)} />
                </>
              )}
            </li>
          );
        })}
      </ol>
      {shown.length < pages.items.length ? (
        <p className="more">
          <Button className="panel-button" onPress={() => setAll(true)}>
            Show more ways
          </Button>
          <span className="quiet"> {counted(shown.length, 'way')} shown</span>
        </p>
      ) : (
        <More pages={pages} total={routes.totalCount ?? null} noun="ways" />
      )}
    </section>
  );
}

const ExcludedList = ({
  first,
  question,
}: {
  readonly first: Page<RelationStep>;
  readonly question: TraceQuestion;
}) => {
  const app = useApp();
  const formLabel = useFormLabel();
  const pages = usePages(first, (after) => loadExcluded(app, question, after));
  return (
    <>
      <ul className="plain-list">
        {pages.items.map((relation) => (
          <li key={relation.id}>
            {linkSentence(relation)}{' '}
            <span className="quiet">
              {relationGives(relation, formLabel)} · {relationHistory(relation)}
            </span>
          </li>
        ))}
      </ul>
      <More pages={pages} total={first.totalCount ?? null} noun="relations" />
    </>
  );
};

const ExcludedLoaded = ({ question }: { readonly question: TraceQuestion }) => {
  const loaded = useLoad(`excluded ${JSON.stringify(question)}`, (app, signal) =>
    loadExcluded(app, question, null, signal),
  );
  return (
    <Answer loaded={loaded} label="what is left out" lines={3}>
      {(first) => <ExcludedList first={first} question={question} />}
    </Answer>
  );
};

/** What the trace leaves out since its dates exclude it: the number, and the relations on demand. */
export function LeftOut({ traced, question, name }: Props & { readonly name: string }) {
  const [open, setOpen] = useState(false);
  const { excludedByTime } = traced;
  if (excludedByTime === 0) return null;
  const leads = question.direction === 'to' ? `reaches ${name}` : `comes from ${name}`;
  return (
    <section className="section" aria-label="Left out">
      <p>
        {counted(excludedByTime, 'relation')} left out: {excludedByTime === 1 ? 'its' : 'their'} dates exclude
        that what flows over {excludedByTime === 1 ? 'it' : 'them'} {leads}.{' '}
        <Button className="quiet-button" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Hide' : 'List'} {excludedByTime === 1 ? 'it' : 'them'}
        </Button>
      </p>
      {open && <ExcludedLoaded question={question} />}
    </section>
  );
}
