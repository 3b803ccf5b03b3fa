import { MOTIFS_CHANGEMENT_STRUCTURE, MOTIFS_SUSPENSION } from '@pdn/domain';
import { z } from 'zod';
import { existantOu } from '../champs/identifiant.js';
import { structure } from '../champs/structure.js';
import { personne } from '../champs/personne.js';
import { preuve } from '../champs/preuve.js';
import { jour, le } from '../champs/temps.js';
import { motif, paragraphes } from '../champs/texte.js';
import { commande } from '../commande.js';

export const label = [
  commande('accorderLabel', {
    titre: 'Accorder le label, jusqu’à une date',
    champs: { terme: jour, le },
    exemple: { terme: '2029-12-31' },
  }),
  commande('suspendre', {
    titre: 'Suspendre la labellisation',
    champs: { raison: z.enum(MOTIFS_SUSPENSION), motif, du: jour.exactOptional(), au: jour.exactOptional() },
    documents: ['motif'],
    exemple: { raison: 'conge-maternite', motif: 'Congé maternité.', du: '2027-03-01', au: '2027-07-31' },
  }),
  commande('reprendre', { titre: 'Reprendre après une suspension', champs: { le }, exemple: {} }),
  commande('changerContact', {
    titre: 'Changer la personne qui signe pour la structure',
    champs: { contact: existantOu(personne), le },
    personnes: ['contact'],
    exemple: {
      contact: { prenom: 'Odile', nom: 'Latrame', courriel: 'o.latrame@centre-social.example.org' },
    },
  }),
  commande('changerStructure', {
    titre: 'Enregistrer que la structure a changé de nom, a fusionné ou a été reprise',
    champs: { structure: existantOu(structure), raison: z.enum(MOTIFS_CHANGEMENT_STRUCTURE), le },
    structures: ['structure'],
    exemple: {
      structure: { nom: 'Maison des familles de Coutances', siret: '00005001300010', commune: 'Coutances' },
      raison: 'renommee',
    },
  }),
  commande('demanderRenouvellement', {
    titre: 'Demander le renouvellement',
    champs: {
      rienNAChange: z.boolean(),
      changements: paragraphes(4000).exactOptional(),
      preuve: preuve.exactOptional(),
      le,
    },
    documents: ['changements', 'preuve'],
    exemple: { rienNAChange: true },
  }),
  commande('renouvelerLabel', {
    titre: 'Renouveler le label, jusqu’à une date',
    champs: { terme: jour, le },
    exemple: { terme: '2031-12-31' },
  }),
  commande('refuserRenouvellement', {
    titre: 'Refuser le renouvellement, avec un motif',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'La personne a changé de poste.' },
  }),
];
