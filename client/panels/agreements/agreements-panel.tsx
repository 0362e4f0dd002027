import { Button } from 'react-aria-components';
import { loadAgreement, loadAgreements } from '../../actions/agreements.ts';
import type { AgreementItem } from '../../actions/agreements.ts';
import { setPanelParams } from '../../actions/look.ts';
import { Answer, Empty } from '../evidence/loading.tsx';
import { More, usePages } from '../evidence/use-pages.tsx';
import { PanelBody } from '../evidence/panel-body.tsx';
import { counted } from '../../state/number-text.ts';
import { useApp } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { AgreementCard } from './agreement-card.tsx';

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
export const AgreementsPanel = ({ params }: { readonly params: Readonly<Record<string, string>> }) => (
  <PanelBody>{params.id ? <One key={params.id} id={params.id} /> : <All />}</PanelBody>
);
