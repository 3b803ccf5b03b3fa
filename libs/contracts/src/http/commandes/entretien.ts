import { z } from 'zod';
import { dureeMinutes, jourHeure, le } from '../champs/temps.js';
import { ligne, motif } from '../champs/texte.js';
import { commande } from '../commande.js';

export const entretien = [
  commande('planifierEntretien', {
    titre: 'Fixer la date de l’entretien',
    champs: { date: jourHeure, dureeMinutes, lieu: ligne(200) },
    documents: ['lieu'],
    exemple: { date: '2027-02-01T14:30', dureeMinutes: 90, lieu: 'Coutances, centre social' },
  }),
  commande('annulerEntretien', {
    titre: 'Annuler l’entretien prévu',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'La coordination est indisponible ce jour-là.' },
  }),
  commande('constaterAbsence', {
    titre: 'Constater une absence à l’entretien',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'Absence annoncée le matin même.' },
  }),
  commande('rendreAvisEntretien', {
    titre: 'Rendre l’avis de l’entretien',
    champs: { avis: z.enum(['favorable', 'a-completer', 'defavorable']), motif: motif.exactOptional(), le },
    documents: ['motif'],
    exemple: { avis: 'favorable' },
  }),
];
