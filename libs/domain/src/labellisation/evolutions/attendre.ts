import {
  estClose,
  type DansLEtape,
  type EnCours,
  type Etape,
  type Labellisation,
  type Ouverte,
  type Socle,
} from '../state.js';

/** @throws {TypeError} when the dossier is in none of these steps */
export function attendre<E extends Etape>(dossier: Labellisation, ...etapes: E[]): DansLEtape<E> {
  if ((etapes as Etape[]).includes(dossier.etape)) return dossier as DansLEtape<E>;
  throw new TypeError(`Expected ${etapes.join(' or ')}, found ${dossier.etape}.`);
}

/** @throws {TypeError} when it is closed */
export function attendreOuverte(dossier: Labellisation): Ouverte {
  if (estClose(dossier)) throw new TypeError(`Expected an open dossier, found ${dossier.etape}.`);
  return dossier;
}

/** What passes from any step to a closed one. */
export const socle = (dossier: Labellisation): Socle => ({
  version: dossier.version,
  numero: dossier.numero,
  reseau: dossier.reseau,
  programme: dossier.programme,
  regles: dossier.regles,
  voie: dossier.voie,
  appel: dossier.appel,
  professionnel: dossier.professionnel,
  structure: dossier.structure,
  contact: dossier.contact,
  categorieMetier: dossier.categorieMetier,
  criteres: dossier.criteres,
  projet: dossier.projet,
  remplace: dossier.remplace,
  deposeeLe: dossier.deposeeLe,
  echues: dossier.echues,
  nonRemis: dossier.nonRemis,
  corrigeables: dossier.corrigeables,
});

/** What passes from one open step to the next. */
export const enCours = (dossier: Ouverte): EnCours => ({
  ...socle(dossier),
  adoption: dossier.adoption,
  suspension: dossier.suspension,
  pauses: dossier.pauses,
  amenagements: dossier.amenagements,
});
