import { CONTROLES_PROFIL, RESEAUX_SOCIAUX } from '@pdn/domain';
import { z } from 'zod';
import { adresseWeb } from '../champs/adresse-web.js';
import { exempleFiche, fiche } from '../champs/fiche.js';
import { preuve } from '../champs/preuve.js';
import { dureeMinutes, jourHeure, le } from '../champs/temps.js';
import { ligne, motif } from '../champs/texte.js';
import { commande } from '../commande.js';

export const profil = [
  commande('fixerRendezVousProfil', {
    titre: 'Fixer le rendez-vous de création du profil',
    champs: { date: jourHeure, dureeMinutes, lieu: ligne(200) },
    documents: ['lieu'],
    exemple: { date: '2027-02-15T09:30', dureeMinutes: 150, lieu: 'Coutances, centre social' },
  }),
  commande('declarerProfil', {
    titre: 'Déclarer le profil créé ou adapté',
    champs: { adapte: z.boolean(), reseauSocial: z.enum(RESEAUX_SOCIAUX), adresse: adresseWeb, le },
    documents: ['adresse'],
    exemple: {
      adapte: false,
      reseauSocial: 'facebook',
      adresse: 'https://reseau.example.org/aurelie-delamaquette-pdn',
    },
  }),
  commande('verifierProfil', {
    titre: 'Vérifier le profil, élément par élément',
    champs: { controles: z.record(z.enum(CONTROLES_PROFIL), z.boolean()), le },
    exemple: {
      controles: {
        prenom_et_structure: true,
        photo: true,
        logo: true,
        presentation_de_la_demarche: true,
        moyen_de_contact: true,
        lien_vers_l_annuaire: true,
        permanence_annoncee: true,
      },
    },
  }),
  commande('validerFiche', {
    titre: 'Valider la fiche de l’annuaire',
    champs: { fiche, preuve: preuve.exactOptional(), le },
    documents: ['fiche', 'preuve'],
    exemple: { fiche: exempleFiche },
  }),
  commande('renvoyerFiche', {
    titre: 'Demander de reprendre la fiche',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'Le jour de la permanence manque.' },
  }),
  commande('publierFiche', { titre: 'Publier la fiche, ou sa correction', champs: { le }, exemple: {} }),
  commande('modifierFiche', {
    titre: 'Proposer une correction de la fiche publiée',
    champs: { fiche, preuve: preuve.exactOptional(), le },
    documents: ['fiche', 'preuve'],
    exemple: { fiche: exempleFiche },
  }),
];
