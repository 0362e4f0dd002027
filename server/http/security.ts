import helmet from 'helmet';

/**
 * Headers that keep the page to itself: everything comes from this server. Inline styles stay allowed, since
 * CodeMirror and React set them; blob workers, since the bundler may wrap the layout worker in one. No upgrade
 * to https is asked for: Entente is served over plain http on the machine itself and behind a proxy elsewhere.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});
