import type { AgreementItem } from '../../actions/agreements.ts';
import { kindLabel } from '../../state/vocabulary.ts';
import { Fact } from '../details/fact.tsx';
import { StatusBadge } from '../evidence/badge.tsx';
import { EntityButton, EntityNames } from '../evidence/entity-button.tsx';
import { Grade } from '../evidence/grade.tsx';
import { When } from '../evidence/when.tsx';
import { agreementStatus } from '../text/status-text.ts';
import { useStateOf } from '../use-app.tsx';
import { ObligationCard } from './obligation-card.tsx';

/** An agreement: parties, broker, period, status and its obligations. */
export const AgreementCard = ({ agreement }: { readonly agreement: AgreementItem }) => {
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
