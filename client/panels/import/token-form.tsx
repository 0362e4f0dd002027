import { useState } from 'react';
import { Button } from 'react-aria-components';
import { giveToken } from '../../actions/importing.ts';
import { useApp, useStateOf } from '../use-app.tsx';

/** Asks for the token that the server demands, and keeps it until the tab is closed. */
export const TokenForm = () => {
  const app = useApp();
  const error = useStateOf((state) => state.importing.error);
  const [token, setToken] = useState('');
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        giveToken(app, token);
      }}
    >
      <p role="alert">{error}</p>
      <label>
        Token of this server (ENTENTE_TOKEN)
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <Button type="submit" className="panel-button" isDisabled={token.trim() === ''}>
        Use this token, then try again
      </Button>
    </form>
  );
};
