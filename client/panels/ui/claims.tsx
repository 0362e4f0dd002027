import { type ReactNode, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { announce, select } from '../../actions/look.ts';
import type { ClaimItem, MoreClaims, Page } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { EntityButton } from './element-buttons.tsx';
import { citation, verdictWords } from './evidence-text.ts';
import { Grade, StatusBadge } from './facts.tsx';
import { More, usePages } from './loading.tsx';
import { useApp } from './use-app.tsx';

/** The source's title, which opens the source. */
const SourceButton = ({ source }: { readonly source: { readonly id: string; readonly title: string } }) => {
  const app = useApp();
  return (
    <Link className="inline-link" onPress={() => select(app, { kind: 'source', id: source.id })}>
      {source.title}
    </Link>
  );
};

interface ClaimCardProps {
  readonly claim: ClaimItem;
  /** What it is about, where the surroundings don't say it. */
  readonly about?: ReactNode;
  /** Leaves the source out, where the surroundings say it. */
  readonly withSource?: boolean;
}

/** One source's statement with its place, its origin and its grade. */
export function ClaimCard({ claim, about, withSource = true }: ClaimCardProps) {
  return (
    <article className={claim.stance === 'DENIES' ? 'claim claim-denies' : 'claim'}>
      {about}
      <p className="claim-statement">
        {claim.stance === 'DENIES' && <strong className="claim-stance">Denies: </strong>}
        {claim.statement}
      </p>
      {(claim.verdict || claim.retracted) && (
        <p>
          {claim.verdict && <StatusBadge status={verdictWords(claim.verdict)} />}
          {claim.retracted && <span className="badge badge-plain">withdrawn by its dossier</span>}
        </p>
      )}
      {claim.property && (
        <p className="quiet">
          Says of “{claim.property}”{claim.value == null ? '' : `: ${claim.value}`}
        </p>
      )}
      <p className="claim-origin">
        <span className="locator">{claim.locator ?? 'source as a whole'}</span>
        {withSource && (
          <>
            {' in '}
            <SourceButton source={claim.source} />
          </>
        )}
        {claim.attributedTo && (
          <>
            {', attributed to '}
            <EntityButton entity={claim.attributedTo} />
          </>
        )}
      </p>
      <p className="claim-foot">
        <Grade grade={claim.grade} />
        <CopyCitation claim={claim} />
      </p>
    </article>
  );
}

/** Copies a claim as a citation; where the browser forbids it, shows the text to copy by hand. */
const CopyCitation = ({ claim }: { readonly claim: ClaimItem }) => {
  const app = useApp();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const text = citation(claim, new Date().toISOString().slice(0, 10));
    try {
      await navigator.clipboard.writeText(text);
      announce(app, 'Citation copied');
    } catch {
      setByHand(text);
      announce(app, 'The browser does not let the page copy: copy the citation by hand');
    }
  };
  return (
    <>
      <Button className="quiet-button" onPress={() => void copy()}>
        Copy citation
      </Button>
      {byHand !== null && (
        <textarea
          className="citation"
          aria-label="Citation"
          readOnly
          rows={4}
          value={byHand}
          ref={(area) => area?.select()}
        />
      )}
    </>
  );
};

const Column = ({ title, claims }: { readonly title: string; readonly claims: readonly ClaimItem[] }) => (
  <section className="claims-column">
    <h5>{title}</h5>
    {claims.map((claim) => (
      <ClaimCard key={claim.id} claim={claim} />
    ))}
  </section>
);

/** Claims in one column, or those for and those against side by side. */
export function ClaimColumns({ claims }: { readonly claims: readonly ClaimItem[] }) {
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
}

interface ClaimsProps {
  readonly id: string;
  readonly first: Page<ClaimItem> & { readonly totalCount: number };
  readonly next: MoreClaims;
}

/** Everything that sources say about one element. */
export function Claims({ id, first, next }: ClaimsProps) {
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
}
