import { POINTS_DE_SORTIE, REMPLACEMENTS } from '@pdn/domain';
import { z } from 'zod';
import { preuve } from '../champs/preuve.js';
import { jour, le } from '../champs/temps.js';
import { motif } from '../champs/texte.js';
import { commande } from '../commande.js';

const par = z.enum(['employeur', 'professionnel', 'coordination']);

export const fin = [
  commande('declarerDepart', {
    titre: 'Déclarer que le professionnel quitte la structure',
    champs: { par, depart: jour, remplacement: z.enum(REMPLACEMENTS), le },
    exemple: { par: 'employeur', depart: '2027-08-31', remplacement: 'prevu' },
  }),
  commande('annoncerRetrait', {
    titre: 'Annoncer la fin du label, avec un préavis',
    champs: { par, effet: jour, motif, preuve: preuve.exactOptional(), le },
    documents: ['motif', 'preuve'],
    exemple: { par: 'employeur', effet: '2027-09-01', motif: 'Le poste n’est pas reconduit.' },
  }),
  commande('annulerRetrait', {
    titre: 'Annuler la fin annoncée',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'Le poste est finalement reconduit.' },
  }),
  commande('retirerLabel', {
    titre: 'Retirer le label',
    champs: { par, motif, preuve: preuve.exactOptional(), le },
    documents: ['motif', 'preuve'],
    exemple: { par: 'professionnel', motif: 'Départ de la structure.' },
  }),
  commande('cocherSortie', {
    titre: 'Noter ce qui est vérifié après la fin du label',
    champs: {
      points: z.array(z.enum(POINTS_DE_SORTIE)).min(1).max(POINTS_DE_SORTIE.length),
      le,
    },
    exemple: { points: ['logo-retire', 'annuaire-national'] },
  }),
  commande('archiverDossier', { titre: 'Archiver le dossier', champs: { le }, exemple: {} }),
];
