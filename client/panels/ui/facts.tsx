import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover, Pressable } from 'react-aria-components';
import type { GradeItem, OtherValueLine, PeriodItem } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { credibilityText, gradeExplained, reliabilityText, type Worded } from './evidence-text.ts';
import { periodExplained, periodText } from './period-text.ts';

interface ExplainedProps {
  readonly children: ReactNode;
  /** What the words or number mean, in sentences. */
  readonly text: string;
  readonly className?: string;
}

/** Words or a number that explain themselves when pressed: by mouse, touch or keyboard alike. */
export function Explained({ children, text, className = '' }: ExplainedProps) {
  return (
    <DialogTrigger>
      <Pressable>
        <span role="button" className={`explained ${className}`}>
          {children}
        </span>
      </Pressable>
      <Popover className="explanation" placement="bottom start">
        <Dialog aria-label="Explanation" className="explanation-text">
          {text}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const signs: Readonly<Record<Worded['tone'], string>> = { good: '✓', bad: '✕', open: '?', plain: '·' };

/** A status with a sign, since colour alone says nothing, and its meaning on request. */
export function StatusBadge({ status }: { readonly status: Worded }) {
  return (
    <Explained text={status.meaning} className={`badge badge-${status.tone}`}>
      <span aria-hidden="true">{signs[status.tone]} </span>
      {status.label}
    </Explained>
  );
}

/** Says that sources contradict each other. */
export function DisputedBadge() {
  return (
    <Explained
      text="Sources contradict each other about this; the claims stand side by side in its details."
      className="badge badge-open"
    >
      <span aria-hidden="true">≠ </span>disputed
    </Explained>
  );
}

/** An Admiralty grade: the code, in words on request or, with `words`, beside it. */
export function Grade({ grade, words = false }: { readonly grade: GradeItem; readonly words?: boolean }) {
  return (
    <Explained text={gradeExplained(grade)} className="grade">
      <span className="grade-code">{words ? `${grade.code}:` : `Grade ${grade.code}`}</span>
      {words && ` source ${reliabilityText(grade.reliability)}; claim ${credibilityText(grade.credibility)}`}
    </Explained>
  );
}

/** A period in words; its notation, bounds and precision on request. */
export function When({ period }: { readonly period: PeriodItem | null | undefined }) {
  return (
    <Explained text={periodExplained(period)} className={period ? 'when' : 'when undated'}>
      {periodText(period)}
    </Explained>
  );
}

/** One row of a list of facts. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const explained =
  'Several data sets have this. What the first one says is shown; this is what another says otherwise. All of their ' +
  'evidence stands below.';

/** What other data sets say otherwise of what is shown; nothing where none does. */
export function OtherFact({ values }: { readonly values: readonly OtherValueLine[] }) {
  return values.length === 0 ? null : (
    <Fact label="Otherwise">
      <ul className="plain-list">
        {values.map(({ dataset, field, value, period }) => (
          <li key={`${dataset} ${field}`}>
            <Explained text={explained}>{field}</Explained>{' '}
            {period ? <When period={period} /> : <bdi>{value}</bdi>}{' '}
            <span className="quiet">in {dataset}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

interface Props {
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly identifiers?: readonly string[];
}

/** What the source says beyond the model, as it says it; closed until asked for. */
export function MoreFacts({ attributes, identifiers = [] }: Props) {
  const number = attributes.length + identifiers.length;
  if (number === 0) return null;
  return (
    <details className="section more-facts">
      <summary>
        More from the source <span className="quiet">{counted(number, 'field')}</span>
      </summary>
      <dl className="facts">
        {identifiers.map((identifier) => (
          <div className="fact" key={identifier}>
            <dt>{identifier.slice(0, identifier.indexOf(':'))}</dt>
            <dd className="wrap-anywhere">{identifier.slice(identifier.indexOf(':') + 1)}</dd>
          </div>
        ))}
        {attributes.map(({ name, value }, at) => (
          <div className="fact" key={`${name} ${at}`}>
            <dt className="wrap-anywhere">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
