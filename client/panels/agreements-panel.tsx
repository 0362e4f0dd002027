import { Button } from 'react-aria-components';
import { setPanelParams } from '../actions/look.ts';
import {
  type AgreementItem,
  type ClaimItem,
  loadAgreement,
  loadAgreements,
  type ObligationItem,
} from '../actions/panel-data.ts';
import { kindLabel } from '../state/elements.ts';
import { counted } from '../state/text.ts';
import { sidesOf } from './panel-models.ts';
import { ClaimCard } from './ui/claims.tsx';
import { EntityButton, EntityNames, Subject } from './ui/element-buttons.tsx';
import { agreementStatus, obligationStatus } from './ui/evidence-text.ts';
import { Fact, Grade, StatusBadge, When } from './ui/facts.tsx';
import { Answer, Empty, More, useLoad, usePages } from './ui/loading.tsx';
import { PanelBody } from './ui/panel-parts.tsx';
import { useApp, useStateOf } from './ui/use-app.tsx';

type First = Awaited<ReturnType<typeof loadAgreements>>;

const isAgreement = (entity: First['nodes'][number]): entity is AgreementItem =>
  entity.__typename === 'Agreement';

const List = ({ first }: { readonly first: First }) => {
  const app = useApp();
  const pages = usePages(first, (after) => loadAgreements(app, after));
  if (pages.items.length === 0)
    return (
      <Empty title="The graph holds no agreement.">
        <p>Accords, ceasefires, talks and offers appear here once a dossier holds them.</p>
      </Empty>
    );
  return (
    <>
      <p className="quiet">{counted(first.totalCount, 'agreement')}, earliest first, undated last.</p>
      {pages.items.filter(isAgreement).map((agreement) => (
        <AgreementCard key={agreement.id} agreement={agreement} />
      ))}
      <More pages={pages} total={first.totalCount} noun="agreements" />
    </>
  );
};

const All = () => {
  const loaded = useLoad('agreements', (app, signal) => loadAgreements(app, null, signal));
  return (
    <Answer loaded={loaded} label="agreements" lines={8}>
      {(first) => <List first={first} />}
    </Answer>
  );
};

const One = ({ id }: { readonly id: string }) => {
  const app = useApp();
  const loaded = useLoad(`agreement ${id}`, (one, signal) => loadAgreement(one, id, signal));
  return (
    <>
      <div className="actions">
        <Button className="panel-button" onPress={() => setPanelParams(app, { id: null })}>
          Show all agreements
        </Button>
      </div>
      <Answer loaded={loaded} label="agreement" lines={8}>
        {(entity) =>
          entity && isAgreement(entity) ? (
            <AgreementCard agreement={entity} />
          ) : (
            <Empty title={`No agreement has the id “${id}”.`} />
          )
        }
      </Answer>
    </>
  );
};

/** What was agreed, what it binds to, and what sources say of its keeping. */
export function AgreementsPanel({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <PanelBody>{params.id ? <One key={params.id} id={params.id} /> : <All />}</PanelBody>;
}

/** An agreement: parties, broker, period, status and its obligations. */
const AgreementCard = ({ agreement }: { readonly agreement: AgreementItem }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <article className="agreement" aria-label={agreement.name}>
      <p className="eyebrow">{kindLabel(vocabulary, agreement.type, agreement.kind)}</p>
      <h3 className="card-title">
        <EntityButton entity={agreement} />
      </h3>
      {agreement.summary && <p>{agreement.summary}</p>}
      <dl className="facts">
        <Fact label="Status">
          <StatusBadge status={agreementStatus(agreement.agreementStatus)} />
        </Fact>
        <Fact label="Period">
          <When period={agreement.valid} />
        </Fact>
        <Fact label="Parties">
          <EntityNames entities={agreement.parties} />
        </Fact>
        <Fact label="Brokered by">
          <EntityNames entities={agreement.brokers} none="nobody named" />
        </Fact>
        {agreement.places.length > 0 && (
          <Fact label="Made in">
            <EntityNames entities={agreement.places} />
          </Fact>
        )}
        <Fact label="Best grade">
          <Grade grade={agreement.grade} words />
        </Fact>
      </dl>
      {agreement.obligations.length === 0 ? (
        <p className="quiet">No source names an obligation.</p>
      ) : (
        agreement.obligations.map((obligation) => (
          <ObligationCard key={obligation.id} obligation={obligation} />
        ))
      )}
    </article>
  );
};

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
const ObligationCard = ({ obligation }: { readonly obligation: ObligationItem }) => {
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
