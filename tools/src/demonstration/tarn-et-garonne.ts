import { readFileSync } from 'node:fs';
import { uuid5 } from '@pdn/contracts/ids';
import { creerReseauDuFichier } from '@pdn/persistence';
import { demander, type ApiDuReseau } from './api.js';
import { creerCles, type CleDeReseau } from './reseaux.js';

/** The key that the file names. */
export const TARN_ET_GARONNE = 'tarn-et-garonne-2027';

const FICHIER = new URL('../../donnees/reseau-82.json', import.meta.url);

/** Another network, from its file alone: nothing of it stands in the code. */
export async function creerTarnEtGaronne(ownerUrl: string): Promise<CleDeReseau[]> {
  return creerCles(ownerUrl, await creerReseauDuFichier(ownerUrl, JSON.parse(readFileSync(FICHIER, 'utf8'))));
}

const criteres = {
  pei_dans_le_projet_de_structure: true,
  resultats_attendus_precises: true,
  organisation_precisee: true,
  absence_relation_commerciale: true,
  recours_libre: true,
  mandat_employeur: true,
  entree_generaliste: false,
  profil_facebook_prevu: false,
  heures_hebdomadaires_prevues: 2,
  permanence_hebdomadaire_heures: 1,
};
const personne = (prenom: string, nom: string, fonction: string, structure: string) => ({
  ...{ prenom, nom, fonction },
  courriel: `${prenom}.${nom}@${structure}.example.org`.toLowerCase(),
});

/** Invented people and places. */
const CANDIDATURES = {
  mjc: {
    categorieMetier: 'animateur_jeunesse',
    professionnel: personne('Tom', 'Leclavier', 'Animateur jeunesse', 'mjc-montauban'),
    structure: { nom: 'MJC des Deux-Rives', siret: '00008201600007', commune: 'Montauban' },
    contact: personne('Maya', 'Lachapelle', 'Directrice', 'mjc-montauban'),
  },
  mission: {
    categorieMetier: 'conseiller_mission_locale',
    professionnel: personne('Sacha', 'Dutableau', 'Conseiller', 'mission-locale-82'),
    structure: { nom: 'Mission locale du Quercy', siret: '00008201700005', commune: 'Moissac' },
    contact: personne('Inaya', 'Lerenfort', 'Responsable', 'mission-locale-82'),
  },
} as const;

/** Two young dossiers, each act under an id of its own: called again, it goes on where it was. */
export async function jouerTarnEtGaronne(api: ApiDuReseau): Promise<void> {
  const ouvrir = async (nom: keyof typeof CANDIDATURES): Promise<string> => {
    const { id } = await demander<{ id: string }>(api, '/labellisations', {
      cle: 'coordinateur',
      methode: 'POST',
      corps: {
        ...{ programme: 'jeunesse', voie: 'hors-appel', criteres, ...CANDIDATURES[nom] },
        projet: {
          resultatsAttendus: 'Garder le lien avec les jeunes qui ne viennent plus.',
          organisation: 'Deux heures le mercredi, dont une permanence.',
        },
        auNomDe: 'employeur',
      },
      commande: uuid5(`demonstration/82/${nom}/ouverture`),
    });
    return id;
  };
  const commander = (dossier: string, type: string, data: object) =>
    demander(api, `/labellisations/${dossier}/commandes`, {
      cle: 'coordinateur',
      methode: 'POST',
      corps: { type, data },
      commande: uuid5(`demonstration/82/${dossier}/${type}`),
    });

  const mjc = await ouvrir('mjc');
  await commander(mjc, 'declarerEligible', {});
  await commander(mjc, 'planifierEntretien', {
    date: '2027-01-20T10:00',
    dureeMinutes: 90,
    lieu: 'Montauban',
  });
  const mission = await ouvrir('mission');
  await commander(mission, 'demanderPieces', {
    pieces: ['fiche-de-poste'],
    motif: 'La fiche de poste ne dit pas le temps prévu chaque semaine.',
  });
}
