import type { Instant, Jour } from '../../temps.js';
import type { Context } from '../context.js';
import type { Gabarit } from '../courriers/gabarits.js';
import type { Destinataire } from '../destinataire.js';
import type { Labellisation } from '../state.js';
import type { TypeTache } from '../taches/tache.js';
import type { Echeance } from './echeance.js';
import { depart, departDesRappels } from './depart.js';

/** When this is so, then that will happen: fired steps included, `index.ts` takes them out. */
export type Policy = (dossier: Labellisation, context: Context) => Echeance[];

interface Prevue {
  cle: string;
  /** Already on a working day. */
  jour: Jour;
  libelle: string;
  condition?: string;
}

export function relancer(
  dossier: Labellisation,
  { calendrier }: Context,
  {
    cle,
    jour,
    libelle,
    condition,
    courrier,
    a,
    copie = [],
    dateLimite,
    jusqua,
  }: Prevue & {
    courrier: Gabarit;
    a: Destinataire;
    copie?: Destinataire[];
    dateLimite?: Jour;
    jusqua?: Instant;
  },
): Echeance {
  return {
    ...{ cle, jour, at: departDesRappels(calendrier, dossier, a, jour), libelle },
    ...(condition ? { condition } : {}),
    ...(jusqua ? { jusqua } : {}),
    action: { kind: 'relance', courrier, destinataires: [a], copie, ...(dateLimite ? { dateLimite } : {}) },
  };
}

export function signalerTache(
  dossier: Labellisation,
  { calendrier }: Context,
  {
    cle,
    jour,
    libelle,
    condition,
    tache,
    appeler,
    limite,
  }: Prevue & { tache: TypeTache; appeler?: Destinataire; limite?: true },
): Echeance {
  return {
    ...{ cle, jour, at: depart(calendrier, dossier, 'coordinateur', jour), libelle },
    ...(condition ? { condition } : {}),
    ...(limite ? { limite } : {}),
    action: { kind: 'tache', tache, ...(appeler ? { appeler } : {}) },
  };
}

/** A date that binds, shown at the end of its day. */
export const repere = (
  { calendrier }: Context,
  cle: string,
  jour: Jour,
  libelle: string,
  sorte: Pick<Echeance, 'limite' | 'fixe'>,
): Echeance => ({
  ...{ cle, jour, at: calendrier.finDeJour(jour), libelle, ...sorte },
  action: { kind: 'repere' },
});
