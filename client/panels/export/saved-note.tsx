import { counted } from '../../state/number-text.ts';
import { sizeText } from '../text/size-text.ts';
import type { Saving } from './use-saving.tsx';

/** How the download went: the file, and what its format could not carry. */
export const SavedNote = ({ saving }: { readonly saving: Saving }) => {
  if (saving.phase === 'failed')
    return (
      <p className="import-error" role="alert">
        {saving.message}
      </p>
    );
  if (saving.phase !== 'saved') return null;
  const { name, bytes, omissions } = saving.saved;
  return (
    <div role="status">
      <p className="import-lead">
        {name} is saved, {sizeText(bytes)}.
      </p>
      {omissions.length === 0 ? (
        <p>Nothing was left out.</p>
      ) : (
        <>
          <p>The file leaves out:</p>
          <ul className="export-omissions">
            {omissions.map(({ what, count, why }) => (
              <li key={`${what} ${why}`}>
                {counted(count, what, what)}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
