import { jourSimple } from '@pdn/contracts/dates';
import { enumerer, majuscule } from '../enumerer.js';
import { POINTS_DE_SORTIE, REMPLACEMENTS } from '../vocabulaire.js';
import { PAR } from './par.js';
import type { Recits } from './recit.js';

const initiative = (par: keyof typeof PAR): string =>
  majuscule(`à l’initiative de ${PAR[par]}`).replace('de le ', 'du ');

export const RECITS_FIN: Recits<
  | 'DepartDeclare'
  | 'RetraitAnnonce'
  | 'RetraitAnnule'
  | 'RetraitPrisEffet'
  | 'LabelRetire'
  | 'SortieVerifiee'
  | 'ArchivageAnnonce'
  | 'DossierArchive'
> = {
  DepartDeclare: ({ depart, remplacement }) => ({
    titre: `Départ déclaré pour le ${jourSimple(depart)}`,
    precision: majuscule(REMPLACEMENTS[remplacement]),
  }),
  RetraitAnnonce: ({ effet, par }) => ({
    titre: `Fin du label annoncée pour le ${jourSimple(effet)}`,
    precision: initiative(par),
  }),
  RetraitAnnule: () => ({ titre: 'Fin annoncée annulée, le label continue' }),
  RetraitPrisEffet: () => ({ titre: 'Fin du label, à la date décidée' }),
  LabelRetire: ({ par }) => ({ titre: 'Label retiré', precision: initiative(par) }),
  SortieVerifiee: ({ points }) => ({
    titre: 'Sortie vérifiée',
    precision: majuscule(enumerer(points.map((point) => POINTS_DE_SORTIE[point]))),
  }),
  ArchivageAnnonce: ({ dateLimite }) => ({
    titre: 'Avertissement avant effacement',
    precision: `À partir du ${jourSimple(dateLimite)}`,
  }),
  DossierArchive: () => ({
    titre: 'Dossier archivé',
    precision: 'Les noms et les textes sont effacés, les chiffres restent',
  }),
};
