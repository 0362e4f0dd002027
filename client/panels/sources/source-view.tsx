import { Button } from 'react-aria-components';
import { showPart } from '../../actions/show.ts';
import { loadSource } from '../../actions/sources.ts';
import type { SourceDetails } from '../../actions/sources.ts';
import { noPage } from '../../actions/evidence.ts';
import { MoreFacts } from '../details/more-facts.tsx';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { Subject } from '../evidence/subject.tsx';
import { More, usePages } from '../evidence/use-pages.tsx';
import { counted } from '../../state/number-text.ts';
import { useApp } from '../use-app.tsx';
import { partOf } from './part-of.ts';
import { SourceFacts } from './source-facts.tsx';

/** One source and all that it says. */
export const SourceView = ({ source }: { readonly source: SourceDetails }) => {
  const app = useApp();
  const pages = usePages(
    source.claims,
    async (after) => (await loadSource(app, source.id, after))?.claims ?? { ...noPage, totalCount: 0 },
  );
  const part = partOf(pages.items.flatMap((claim) => (claim.about ? [claim.about] : [])));
  return (
    <div className="details">
      <p className="eyebrow">source · {source.kind}</p>
      <h3 className="details-name">{source.title}</h3>
      <div className="actions">
        <Button
          className="panel-button"
          isDisabled={part.nodes.length === 0}
          onPress={() => void showPart(app, part, `What “${source.title}” speaks of`)}
        >
          Show on map what it speaks of
        </Button>
      </div>
      <SourceFacts source={source} />
      <MoreFacts attributes={source.attributes} />
      <section className="section">
        <h4>
          What it says <span className="quiet">{counted(source.claims.totalCount, 'claim')}</span>
        </h4>
        {source.entries > 0 ? (
          <p className="quiet">
            It also records {counted(source.entries, 'entity, link or figure', 'entities, links and figures')}
            ; the details of each name the place.
          </p>
        ) : null}
        {pages.items.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            withSource={false}
            about={
              <p className="claim-about">
                <span className="quiet">On </span>
                {claim.about ? <Subject subject={claim.about} /> : 'something no longer in the graph'}
              </p>
            }
          />
        ))}
        <More pages={pages} total={source.claims.totalCount} noun="claims" />
      </section>
    </div>
  );
};
