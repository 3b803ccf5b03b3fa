import type { Request } from 'express';
import { Probleme } from '../problemes/probleme.js';

/**
 * A form that acts in the name of a cookie must come from our own pages. Browsers that send no `Origin` with a form say
 * where it comes from in `Sec-Fetch-Site`.
 */
export function exigerNotreOrigine({ headers }: Request, publicUrl: string): void {
  const notre = headers.origin
    ? headers.origin === new URL(publicUrl).origin
    : headers['sec-fetch-site'] === 'same-origin';
  if (!notre)
    throw new Probleme(
      403,
      'origine-etrangere',
      'Ce formulaire ne vient pas de ce site. Rechargez la page et recommencez.',
    );
}
