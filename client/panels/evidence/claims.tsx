import type { MoreClaims } from '../../actions/details.ts';
import type { ClaimItem, Page } from '../../actions/evidence.ts';
import { counted } from '../../state/number-text.ts';
import { useApp } from '../use-app.tsx';
import { ClaimCard } from './claim-card.tsx';
import { More, usePages } from './use-pages.tsx';

const Column = ({ title, claims }: { readonly title: string; readonly claims: readonly ClaimItem[] }) => (
  <section className="claims-column">
    <h5>{title}</h5>
    {claims.map((claim) => (
      <ClaimCard key={claim.id} claim={claim} />
    ))}
  </section>
);

/** Claims in one column, or those for and those against side by side. */
export const ClaimColumns = ({ claims }: { readonly claims: readonly ClaimItem[] }) => {
  const denies = (claim: ClaimItem) => claim.stance === 'DENIES' || claim.verdict === 'DISPUTED';
  const against = claims.filter(denies);
  if (against.length === 0)
    return (
      <>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </>
    );
  const asserting = claims.filter((claim) => !denies(claim));
  return (
    <div className="side-by-side">
      <Column title={`Says so (${asserting.length})`} claims={asserting} />
      <Column title={`Says otherwise (${against.length})`} claims={against} />
    </div>
  );
};

interface ClaimsProps {
  readonly id: string;
  readonly first: Page<ClaimItem> & { readonly totalCount: number };
  readonly next: MoreClaims;
}

/** Everything that sources say about one element. */
export const Claims = ({ id, first, next }: ClaimsProps) => {
  const app = useApp();
  const pages = usePages(first, (after) => next(app, id, after));
  const sources = new Set(pages.items.map((claim) => claim.source.id)).size;
  return (
    <section className="section">
      <h4>
        Who says so <span className="quiet">{counted(first.totalCount, 'claim')}</span>
      </h4>
      {!pages.rest && sources > 0 && (
        <p className="quiet">
          From {counted(sources, 'source')}. A claim is what one source says at one place of its text.
        </p>
      )}
      <ClaimColumns claims={pages.items} />
      <More pages={pages} total={first.totalCount} noun="claims" />
    </section>
  );
};
