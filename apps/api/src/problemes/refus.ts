import type { Answer } from '@pdn/contracts/temporal';
import { Probleme } from './probleme.js';
import type { Statut } from './titres.js';

export type Refus = Extract<Answer, { kind: 'refused' }>;

/** Refusals that are not about what was asked, but about who asks, through what, or when. */
const STATUTS: Record<string, Statut> = {
  'acte-non-permis': 403,
  'lien-autre-acte': 403,
  'dossier-inconnu': 404,
  'seance-inconnue': 404,
  'lien-inconnu': 404,
  'lien-expire': 410,
  'lien-revoque': 410,
  'version-depassee': 412,
};

/** A rule that names a field is about the request (422); another is about where the dossier stands (409). */
export const statutDuRefus = ({ code, champ }: Refus): Statut =>
  STATUTS[code] ?? (champ === undefined ? 409 : 422);

/** Where a field of a command stands in a body `{ type, data, auNomDe }`: who it comes from stands beside its data. */
export const dansLaRequete = (champ: string): string => (champ === 'auNomDe' ? champ : `data.${champ}`);

/** @param champDuCorps where a field of the command stands in the body that was sent */
export function refusEnProbleme(refus: Refus, champDuCorps: (champ: string) => string): Probleme {
  const { code, message, champ } = refus;
  return new Probleme(statutDuRefus(refus), code, message, {
    ...(champ !== undefined && { champs: [{ champ: champDuCorps(champ), message }] }),
  });
}

/** What came of a command. @throws {Probleme} what was refused, and why */
export function acceptee(answer: Answer, champDuCorps: (champ: string) => string = (champ) => champ) {
  if (answer.kind === 'refused') throw refusEnProbleme(answer, champDuCorps);
  return { version: answer.version, events: answer.events };
}
