import type { Response } from 'express';
import type { Reprise, Suite } from './envoyer.js';

export interface Suites<Fait, Refus> {
  /** The address of the page that shows it. */
  fait(fait: Fait): string;
  refusee(refusee: Refus): string | Promise<string>;
}

/** Done: on to the page that shows it. Refused: the page of the form again, with what was typed and what is wrong. */
export async function repondre<Fait, Refus extends Reprise>(
  reponse: Response,
  suite: Suite<Fait, Refus>,
  { fait, refusee }: Suites<Fait, Refus>,
): Promise<void> {
  if ('fait' in suite) return reponse.redirect(303, fait(suite.fait));
  const page = await refusee(suite.refusee);
  reponse.status(suite.statut).type('html').send(page);
}
