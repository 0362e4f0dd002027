import type { SourceItem } from '../../actions/sources.ts';
import { Fact } from '../details/fact.tsx';
import { Explained } from '../evidence/explained.tsx';
import { When } from '../evidence/when.tsx';
import { reliabilityText } from '../text/grade-text.ts';

const scale = 'Reliability of a source by the Admiralty code (NATO AJP-2.1): A best, E worst, F not judged.';

/** Who published a source, when, and how far to rely on it. */
export const SourceFacts = ({ source }: { readonly source: Omit<SourceItem, 'claims'> }) => (
  <dl className="facts">
    {source.author && <Fact label="Author">{source.author}</Fact>}
    {source.publisher && <Fact label="Publisher">{source.publisher}</Fact>}
    <Fact label="Published">
      {source.published ? (
        <When period={source.published} />
      ) : (
        <Explained text="The source gives no date of publication, so what it says counts as known on every date.">
          date unknown
        </Explained>
      )}
    </Fact>
    <Fact label="Reliability">
      <Explained text={scale}>
        {source.reliability}: {reliabilityText(source.reliability)}
      </Explained>
    </Fact>
    {source.licence && <Fact label="Licence">{source.licence}</Fact>}
    {source.notes && <Fact label="Notes">{source.notes}</Fact>}
    {source.url && (
      <Fact label="Read it">
        <a href={source.url} target="_blank" rel="noreferrer" className="inline-link wrap-anywhere">
          {source.url}
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </Fact>
    )}
  </dl>
);
