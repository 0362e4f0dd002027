import type { DisagreementItem } from '../../actions/disagreements.ts';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { ClaimColumns } from '../evidence/claims.tsx';
import { EntityButton } from '../evidence/entity-button.tsx';
import { Explained } from '../evidence/explained.tsx';
import { FigureButton } from '../evidence/figure-line.tsx';
import { LinkButton } from '../evidence/link-line.tsx';
import { counted } from '../../state/number-text.ts';
import { useStateOf } from '../use-app.tsx';

type Figure = DisagreementItem['figures'][number];

const FigureColumn = ({ figure }: { readonly figure: Figure }) => {
  const hidden = figure.claims.totalCount - figure.claims.nodes.length;
  return (
    <section className="claims-column">
      <h5>
        <FigureButton figure={figure} />
      </h5>
      {figure.claims.nodes.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {hidden > 0 && <p className="quiet">{counted(hidden, 'more claim')} in the figure’s details.</p>}
    </section>
  );
};

interface DisagreementCardProps {
  readonly item: DisagreementItem;
  /** Leaves the subject out, where the surroundings say it. */
  readonly withSubject: boolean;
}

/** What does not fit together, side by side, with the rule that found it. */
export const DisagreementCard = ({ item, withSubject }: DisagreementCardProps) => {
  const rule = useStateOf((state) => state.vocabulary?.rules.find((one) => one.id === item.rule));
  const { figures, claims, links } = item;
  return (
    <article className="disagreement" aria-label={item.summary}>
      <p className="eyebrow">
        <span aria-hidden="true">≠ </span>
        <Explained text={`Found by a rule: ${rule?.description ?? item.rule}`}>
          {rule?.label ?? item.rule}
        </Explained>
        {withSubject && item.about && (
          <>
            {' · '}
            <EntityButton entity={item.about} />
          </>
        )}
      </p>
      <p className="disagreement-summary">{item.summary}</p>
      {figures.length > 0 && (
        <div className={figures.length > 1 ? 'side-by-side' : ''}>
          {figures.map((figure) => (
            <FigureColumn key={figure.id} figure={figure} />
          ))}
        </div>
      )}
      {figures.length === 0 && claims.length > 0 && <ClaimColumns claims={claims} />}
      {links.length > 0 && (
        <details className="links-in-question">
          <summary>{counted(links.length, 'link')} in question</summary>
          <ul className="plain-list">
            {links.map((link) => (
              <li key={link.id}>
                <LinkButton link={link} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
};
