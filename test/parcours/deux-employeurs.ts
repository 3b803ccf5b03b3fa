import { exempleBilan } from '@pdn/contracts/http';
import { POINTS_DE_SORTIE } from '@pdn/domain';
import type { Exercice } from '../builders/exercice.js';
import { CONTROLES, CRITERES } from '../builders/exigences.js';

const TEXTES = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

/** She keeps her own address from one employer to the next. */
export const AURELIE = {
  prenom: 'Aurélie',
  nom: 'Delamaquette',
  fonction: 'Référente famille',
  courriel: 'aurelie@courriel.example.net',
};
export const CENTRE_SOCIAL = {
  structure: { nom: 'Centre social des Tilleuls', siret: '00005001300010', commune: 'Coutances' },
  contact: { prenom: 'Béatrice', nom: 'Duclavier', courriel: 'beatrice@tilleuls.example.org' },
};
export const PASSERELLE = {
  structure: { nom: 'Espace de vie sociale La Passerelle', siret: '00005030200017', commune: 'Granville' },
  contact: { prenom: 'Denis', nom: 'Legrand', courriel: 'denis@passerelle.example.org' },
};

interface Entree {
  depot: string;
  eligible: string;
  entretien: string;
  signatures: string;
  profil: string;
  label: string;
  terme: string;
  /** She comes with a profile that she has already. */
  adapte: boolean;
}

/** From the application to the label, each step on its day. @returns the id of the dossier */
export async function entrer(
  { jusqua, deposer, faire }: Exercice,
  { structure, contact }: typeof CENTRE_SOCIAL,
  professionnel: object,
  jours: Entree,
): Promise<string> {
  await jusqua(`${jours.depot}T14:00`);
  const dossier = await deposer({
    ...{ programme: 'parentalite', voie: 'hors-appel', professionnel, structure, contact },
    categorieMetier: 'referent_famille_centre_social',
    criteres: CRITERES,
    projet: {
      resultatsAttendus: 'Toucher des parents qui ne viennent pas encore.',
      organisation: 'Trois heures par semaine, dont une permanence.',
    },
  });

  await jusqua(`${jours.eligible}T14:00`);
  await faire(dossier, { type: 'declarerEligible' });
  await faire(dossier, {
    type: 'planifierEntretien',
    data: { date: `${jours.entretien}T10:00`, dureeMinutes: 90, lieu: structure.commune },
  });
  await jusqua(`${jours.entretien}T14:00`);
  await faire(dossier, { type: 'rendreAvisEntretien', data: { avis: 'favorable' } });
  await faire(dossier, { type: 'ouvrirEngagements', data: { version: TEXTES } });

  await jusqua(`${jours.signatures}T14:00`);
  for (const [signataire, { prenom, nom }] of [
    ['employeur', contact],
    ['professionnel', AURELIE],
  ] as const)
    await faire(dossier, {
      type: 'signerEngagements',
      data: { signataire, version: TEXTES, preuve: { nom: `${prenom} ${nom}` } },
      auNomDe: signataire,
    });

  await jusqua(`${jours.profil}T14:00`);
  const adresse = 'https://reseau.example.org/aurelie-delamaquette-pdn';
  await faire(dossier, {
    type: 'declarerProfil',
    data: { adapte: jours.adapte, reseauSocial: 'facebook', adresse },
    auNomDe: 'professionnel',
  });
  await faire(dossier, { type: 'verifierProfil', data: { controles: CONTROLES } });

  await jusqua(`${jours.label}T14:00`);
  const fiche = {
    ...{ prenom: AURELIE.prenom, metier: AURELIE.fonction },
    ...{ structure: structure.nom, commune: structure.commune },
    reseaux: [{ reseau: 'facebook', adresse }],
    presentation: 'Parents du secteur, écrivez-moi.',
  };
  await faire(dossier, { type: 'validerFiche', data: { fiche }, auNomDe: 'professionnel' });
  await faire(dossier, { type: 'publierFiche' });
  await faire(dossier, { type: 'accorderLabel', data: { terme: jours.terme } });
  return dossier;
}

/** The bilan of that year: she writes it, her employer countersigns, the coordination accepts. */
export async function rendreBilan(
  { jusqua, faire }: Exercice,
  dossier: string,
  { jour, exercice }: { jour: string; exercice: number },
): Promise<void> {
  await jusqua(`${jour}T14:00`);
  await faire(dossier, {
    type: 'remettreBilan',
    data: { exercice, contenu: exempleBilan },
    auNomDe: 'professionnel',
  });
  await faire(dossier, { type: 'contresignerBilan', data: { exercice, accord: true }, auNomDe: 'employeur' });
  await faire(dossier, { type: 'accepterBilan', data: { exercice } });
}

/** Never tacit: nothing has changed, or what has. */
export async function renouveler(
  { jusqua, faire }: Exercice,
  dossier: string,
  { jour, terme, changements }: { jour: string; terme: string; changements?: string },
): Promise<void> {
  await jusqua(`${jour}T14:00`);
  await faire(dossier, {
    type: 'demanderRenouvellement',
    data: changements ? { rienNAChange: false, changements } : { rienNAChange: true },
    auNomDe: 'employeur',
  });
  await faire(dossier, { type: 'renouvelerLabel', data: { terme } });
}

/** Whoever leaves the network leaves its groups and lists too. */
export async function verifierLaSortie(
  { jusqua, faire }: Exercice,
  dossier: string,
  jour: string,
): Promise<void> {
  await jusqua(`${jour}T14:00`);
  await faire(dossier, { type: 'cocherSortie', data: { points: [...POINTS_DE_SORTIE] } });
}
