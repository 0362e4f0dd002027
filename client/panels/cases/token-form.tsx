import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { takeToken } from '../../actions/work/cases.ts';

/** Asks for the token that this server wants from those who change something. */
export function TokenForm({ done }: { readonly done: () => void }) {
  const [token, setToken] = useState('');
  return (
    <form
      className="case-token"
      onSubmit={(event) => {
        event.preventDefault();
        takeToken(token);
        done();
      }}
    >
      <input
        type="password"
        aria-label="Token of this server"
        placeholder="Token"
        autoComplete="off"
        value={token}
        onChange={(event) => setToken(event.target.value)}
      />
      <Button type="submit" className="panel-button" isDisabled={token.trim() === ''}>
        Use it
      </Button>
    </form>
  );
}

/** What went wrong, with the way on where there is one. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
}

/** A sentence about what went wrong; where the server wants a token, a field for it. */
export function TroubleNote({
  trouble,
  retry,
}: {
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}): ReactNode {
  if (!trouble) return null;
  return (
    <div className="import-error" role="alert">
      <p>{trouble.message}</p>
      {trouble.code === 'UNAUTHENTICATED' ? <TokenForm done={retry} /> : null}
    </div>
  );
}
