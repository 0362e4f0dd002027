const key = 'entente-token';

/** The header that shows the token a person gave in this tab; none where none was given. */
export const authorization = (): Readonly<Record<string, string>> => {
  const token = sessionStorage.getItem(key);
  return token ? { authorization: `Bearer ${token}` } : {};
};

/** Keeps the token until the tab is closed. */
export const keepToken = (token: string): void => sessionStorage.setItem(key, token.trim());
