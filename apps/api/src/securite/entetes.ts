import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const directives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const commun = (referrer: 'no-referrer' | 'same-origin') => ({
  contentSecurityPolicy: { useDefaults: false, directives },
  referrerPolicy: { policy: referrer },
  xFrameOptions: { action: 'deny' as const },
});

/** Pages without scripts. `same-origin`, or a form would not say that it comes from us. */
const pages = helmet(commun('same-origin'));
/** The address of a mail's link is a secret: no other site may learn it. */
const liens = helmet(commun('no-referrer'));
/** The documentation alone is drawn by a script, its own. */
const documentation = helmet({
  ...commun('no-referrer'),
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...directives,
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      connectSrc: ["'self'"],
    },
  },
});

export function entetes(requete: Request, reponse: Response, suite: NextFunction): void {
  reponse.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (!requete.path.startsWith('/ecrans/')) reponse.setHeader('Cache-Control', 'no-store');
  if (requete.path.startsWith('/l/')) return liens(requete, reponse, suite);
  if (requete.path.startsWith('/docs')) return documentation(requete, reponse, suite);
  pages(requete, reponse, suite);
}
