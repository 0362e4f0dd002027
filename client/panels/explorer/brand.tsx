/** The product's sign and name, leading to the start page. */
export const Brand = () => (
  <a className="brand" href="/" aria-label="Entente, start page">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 8.5 16 7M8 15.5l7.5 1M7.2 9v6M16.5 8.5l.3 6.5" />
      <circle cx="7" cy="8" r="2.4" />
      <circle cx="17" cy="7" r="2" />
      <circle cx="7" cy="16" r="2" />
      <circle cx="17" cy="17" r="2.6" />
    </svg>
    <span>Entente</span>
  </a>
);
