import { moreFigureClaims } from '../../actions/details.ts';
import type { FigureDetails } from '../../actions/details.ts';
import { DisagreementsAbout } from '../disagreements/disagreements-about.tsx';
import { DisputedBadge } from '../evidence/badge.tsx';
import { Claims } from '../evidence/claims.tsx';
import { EntityButton } from '../evidence/entity-button.tsx';
import { Explained } from '../evidence/explained.tsx';
import { Grade } from '../evidence/grade.tsx';
import { When } from '../evidence/when.tsx';
import { Series } from '../series/series.tsx';
import { useStateOf } from '../use-app.tsx';
import { Fact } from './fact.tsx';
import { MoreFacts } from './more-facts.tsx';
import { OtherFact } from './other-fact.tsx';

/** One figure: what it counts, of whom, when, who says so, and the others of its measure. */
export const FigureView = ({ figure }: { readonly figure: FigureDetails }) => {
  const measure = useStateOf((state) => state.vocabulary?.measures.find((one) => one.id === figure.measure));
  const range = figure.low !== figure.high;
  return (
    <div className="details">
      <p className="eyebrow">figure</p>
      <h3 className="details-name">
        {figure.text} <span className="figure-measure">{figure.label}</span>
      </h3>
      {figure.disputed && (
        <p>
          <DisputedBadge />
        </p>
      )}
      <dl className="facts">
        <Fact label="About">
          <EntityButton entity={figure.about} kind />
        </Fact>
        <Fact label="Measure">
          <Explained text={measure?.description ?? `What the source counts as ${figure.label}.`}>
            {figure.label}
          </Explained>
        </Fact>
        <Fact label="Unit">{figure.unit ?? 'none: a plain count'}</Fact>
        {range && <Fact label="Range">The source gives a lower and an upper bound, not one value.</Fact>}
        <Fact label="Period">
          {figure.period ? (
            <When period={figure.period} />
          ) : (
            <Explained text="The source does not say which time the number covers.">not given</Explained>
          )}
        </Fact>
        <Fact label="Best grade">
          <Grade grade={figure.grade} words />
        </Fact>
        <OtherFact values={figure.otherValues} />
      </dl>
      <Series about={figure.about.id} name={figure.about.name} measure={figure.measure} current={figure.id} />
      <DisagreementsAbout id={figure.about.id} figure={figure.id} />
      <MoreFacts attributes={figure.attributes} />
      <Claims id={figure.id} first={figure.claims} next={moreFigureClaims} />
    </div>
  );
};
