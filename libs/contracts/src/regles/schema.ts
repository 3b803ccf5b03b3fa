import { completerRegles, CRITERES_OUI_NON, type Regles } from '@pdn/domain';
import { z } from 'zod';
import { programme } from '../http/champs/programme.js';
import { jours, joursApres, joursAvant, mois, moisAvant } from './delais.js';
import { jourDeLAnnee } from './jour-de-l-annee.js';
import {
  verifierBilan,
  verifierEligibilite,
  verifierEngagements,
  verifierMetiers,
  verifierRenouvellement,
  verifierTache,
} from './verifications.js';

const RANG = 'Indiquez un rang, 1 pour le premier.';
const HEURES = 'Indiquez un nombre d’heures, de 0 à 40.';
const SIGNATAIRES = ['employeur', 'professionnel', 'caf'] as const;

const heures = z.number('Indiquez un nombre d’heures.').min(0, HEURES).max(40, HEURES);
const criteres = z.array(z.enum(CRITERES_OUI_NON, 'Ce critère n’est pas connu ici.'));

const relances = z.strictObject({ relances: joursApres, tache: jours }).superRefine(verifierTache);

/**
 * The document of rules that a network publishes (`Regles`), as a coordinator may write it. A file that was exported
 * before a chapter existed has the default of its programme there.
 */
export const reglesSchema = z
  .strictObject({
    reseau: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'Indiquez la clé du réseau, par exemple 50.'),
    programme,
    version: z.int().min(1, 'La version est un nombre entier, 1 pour la première.'),
    eligibilite: z
      .strictObject({
        metiersAdmis: z.array(z.string()),
        criteresExiges: criteres,
        criteresRecommandes: criteres,
        heuresParSemaine: heures,
        heuresDePermanence: heures,
      })
      .superRefine(verifierEligibilite)
      .exactOptional(),
    pieces: relances,
    entretien: z.strictObject({
      planifierSous: jours,
      rappel: jours,
      absences: z.int().min(1, RANG).max(10, RANG).exactOptional(),
    }),
    listeAttente: z.strictObject({ confirmerMois: mois(1, 24) }).exactOptional(),
    suspension: z.strictObject({ revoirMois: mois(1, 24) }).exactOptional(),
    engagements: z
      .strictObject({
        signataires: z.array(
          z.enum(SIGNATAIRES, 'Un signataire est « employeur », « professionnel » ou « caf ».'),
        ),
        relances: joursApres,
        appeler: jours,
      })
      .superRefine(verifierEngagements),
    profil: relances,
    fiche: relances,
    label: z.strictObject({
      moment: z.enum(
        ['apres-publication', 'apres-signatures'],
        'Le label est accordé « apres-publication » ou « apres-signatures ».',
      ),
      dureeMois: mois(1, 120),
    }),
    bilan: z
      .strictObject({
        ouverture: jourDeLAnnee,
        limite: jourDeLAnnee,
        rappelsAvant: joursAvant,
        relancesApres: joursApres,
        copieEmployeurDes: z.int().min(1, 'Indiquez le rang d’une relance, 1 pour la première.'),
        tache: jours,
        moisEnVigueur: mois(0, 12),
      })
      .superRefine(verifierBilan),
    renouvellement: z.strictObject({ moisAvant, joursApres: jours }),
    manquement: z
      .strictObject({
        /** Of files exported before mandates said it. */
        instance: z.string().exactOptional(),
        reponseMois: mois(1, 12),
        rappelsAvant: joursAvant,
      })
      .exactOptional(),
    retrait: z.strictObject({ preavisMois: mois(0, 12) }),
    archive: z.strictObject({ moisApresFin: mois(1, 120), avertirJours: jours.default(30) }),
  })
  .transform(completerRegles)
  .superRefine(verifierMetiers)
  .superRefine(verifierRenouvellement) satisfies z.ZodType<Regles>;
