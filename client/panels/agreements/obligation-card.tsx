import type { ObligationItem } from '../../actions/agreements.ts';
import type { ClaimItem } from '../../actions/evidence.ts';
import { StatusBadge } from '../evidence/badge.tsx';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { EntityButton, EntityNames } from '../evidence/entity-button.tsx';
import { Subject } from '../evidence/subject.tsx';
import { counted } from '../../state/number-text.ts';
import { obligationStatus } from '../text/status-text.ts';
import { sidesOf } from './sides-of.ts';

type Assessment = ObligationItem['assessments'][number];

interface AssessmentCardProps {
  readonly assessment: Assessment;
  /** Whether its evidence is unfolded at first. */
  readonly open: boolean;
}

const AssessmentCard = ({ assessment, open }: AssessmentCardProps) => (
  <>
    <ClaimCard claim={assessment.claim} />
    {assessment.evidence.length > 0 && (
      <details className="evidence-list" open={open}>
        <summary>Rests on {counted(assessment.evidence.length, 'thing')} in the graph</summary>
        <ul className="plain-list">
          {assessment.evidence.map((subject) => (
            <li key={subject.id}>
              <Subject subject={subject} />
            </li>
          ))}
        </ul>
      </details>
    )}
  </>
);

interface SideProps {
  readonly title: string;
  readonly assessments: readonly Assessment[];
  readonly denials?: readonly ClaimItem[];
}

const Side = ({ title, assessments, denials = [] }: SideProps) => (
  <section className="claims-column">
    <h5>
      {title} ({assessments.length + denials.length})
    </h5>
    {assessments.map((assessment, index) => (
      <AssessmentCard key={assessment.claim.id} assessment={assessment} open={index === 0} />
    ))}
    {denials.map((claim) => (
      <ClaimCard key={claim.id} claim={claim} />
    ))}
  </section>
);

/** One duty: whom it binds, how it stands, and each verdict beside those that reject it. */
export const ObligationCard = ({ obligation }: { readonly obligation: ObligationItem }) => {
  const sides = sidesOf(obligation.assessments, obligation.claims.nodes);
  const filled = [
    { title: 'Says that it is breached', assessments: sides.breached, denials: [] },
    { title: 'Says that it is kept', assessments: sides.kept, denials: [] },
    { title: 'Rejects the charge', assessments: sides.rejects, denials: sides.denials },
  ].filter((side) => side.assessments.length + side.denials.length > 0);
  return (
    <section className="obligation">
      <h4>
        Obligation: <EntityButton entity={obligation} />{' '}
        <StatusBadge status={obligationStatus(obligation.obligationStatus)} />
      </h4>
      {obligation.summary && <p>{obligation.summary}</p>}
      <div>
        Binds: <EntityNames entities={obligation.boundActors} none="nobody named" />
      </div>
      {filled.length === 0 && <p className="quiet">No source passes a verdict on it.</p>}
      <div className={filled.length > 1 ? 'side-by-side' : ''}>
        {filled.map((side) => (
          <Side key={side.title} {...side} />
        ))}
      </div>
      {sides.others.length > 0 && (
        <details>
          <summary>{counted(sides.others.length, 'claim')} that it exists and what it says</summary>
          {sides.others.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </details>
      )}
    </section>
  );
};
