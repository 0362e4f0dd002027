import { Link } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { ClaimItem } from '../../actions/evidence.ts';
import { select } from '../../actions/look.ts';
import { verdictWords } from '../text/status-text.ts';
import { useApp } from '../use-app.tsx';
import { StatusBadge } from './badge.tsx';
import { CopyCitation } from './copy-citation.tsx';
import { EntityButton } from './entity-button.tsx';
import { Grade } from './grade.tsx';

/** The source's title, which opens the source. */
export const SourceButton = ({
  source,
}: {
  readonly source: { readonly id: string; readonly title: string };
}) => {
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
export const ClaimCard = ({ claim, about, withSource = true }: ClaimCardProps) => (
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
