import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { SERIE_ARCHIVAGE } from '../series.js';
import type { Close } from '../state.js';
import { depart } from './depart.js';
import type { Echeance } from './echeance.js';
import { repere, signalerTache } from './policy.js';

/**
 * Before the content of a closed dossier is erased, both are told so, with the date; on that date somebody is asked to do
 * it. Nothing is erased by time, nor without that warning.
 */
export function whenCloseThenAnnoncerArchivage(dossier: Close, context: Context): Echeance[] {
  if (dossier.etape === 'archivee') return [];
  const { calendrier, regles } = context;
  const { archivage } = dossier;
  const finConservation = conserveJusquau(dossier, context);
  const jour = calendrier.avant(finConservation, regles.archive.avertirJours);
  const effacement = archivage?.dateLimite ?? calendrier.ouvreSuivant(finConservation);
  return [
    {
      cle: `${SERIE_ARCHIVAGE}/avertissement`,
      jour,
      at: depart(calendrier, dossier, 'professionnel', jour),
      libelle: 'Avertissement à l’employeur et au professionnel : le contenu du dossier sera effacé',
      action: { kind: 'avertissement-archivage' },
    },
    repere(context, `${SERIE_ARCHIVAGE}/limite`, effacement, 'Fin de la conservation', {
      fixe: 'La fin de la conservation est celle des règles.',
    }),
    ...(archivage
      ? [
          signalerTache(dossier, context, {
            cle: `${SERIE_ARCHIVAGE}/archiver`,
            jour: archivage.dateLimite,
            libelle: 'Tâche : archiver le dossier, son contenu est à effacer',
            tache: 'archiver-dossier',
          }),
        ]
      : []),
  ];
}

export const conserveJusquau = ({ le }: { le: Jour }, { calendrier, regles }: Context): Jour =>
  calendrier.plusMois(le, regles.archive.moisApresFin);
