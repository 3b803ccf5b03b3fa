import { uuid5 } from '@pdn/contracts/ids';
import { demander, type ApiDuReseau } from './api.js';
import { professionnelDe, structureDe } from './parties.js';
import { trouver, type LabellisationDuRecit, type Recit } from './recit.js';

/** The call of the story, as it is played in one exercice. */
export interface SceneDAppel {
  api: ApiDuReseau;
  /** Key of the exercice; with `no`, the event that is played, it names each command for ever. */
  reseau: string;
  no: number;
  recit: Recit;
}

/** The last day of a call is lived by the engine: « clore » only looks. */
export type ActeDAppel = 'ouvrir' | 'inviter' | 'clore' | 'publier';

interface AppelLu {
  etat: string;
  invites: Record<'structure' | 'contact' | 'professionnel', { id: string } | null>[];
}

/** @returns the id of the call: `appel`, or the one that this act opens */
export async function jouerAppel(scene: SceneDAppel, acte: ActeDAppel, appel: string): Promise<string> {
  switch (acte) {
    case 'ouvrir':
      return ouvrirAppel(scene);
    case 'inviter':
      await inviter(scene, appel);
      return appel;
    case 'clore':
      await verifierQuIlEstClos(scene, appel);
      return appel;
    case 'publier':
      await publierResultats(scene, appel);
      return appel;
  }
}

async function ouvrirAppel(scene: SceneDAppel): Promise<string> {
  const { nom, ouverture, calendrier } = scene.recit.appel;
  const { id } = await donner<{ id: string }>(scene, '/appels', {
    programme: 'parentalite',
    titre: nom.valeur,
    texte:
      'Il s’adresse aux référents famille des centres sociaux, aux référents parentalité des espaces de parents et à leurs employeurs. La démarche a été présentée le 5 octobre 2018 à Coutances.',
    ouvreLe: ouverture.date,
    clotureLe: calendrier.cloture,
  });
  return id;
}

/** Everybody whom the story invites, and their employers, in one act. */
async function inviter(scene: SceneDAppel, appel: string): Promise<void> {
  const { recit } = scene;
  const invites = recit.invites.map(({ structure, professionnel }) => ({
    structure: structureDe(recit, structure),
    contact: trouver(recit.structures, structure).contact,
    professionnel: professionnelDe(recit, professionnel),
  }));
  await donner(scene, `/appels/${appel}/commandes`, { type: 'inviter', data: { invites } });
}

async function publierResultats(scene: SceneDAppel, appel: string): Promise<void> {
  const texte = 'Chaque professionnel est reçu en entretien, avec son employeur, d’ici la fin de l’année.';
  await donner(scene, `/appels/${appel}/commandes`, { type: 'publierResultats', data: { texte } });
}

/** Time closes a call by itself. @throws when this one is still open */
async function verifierQuIlEstClos(scene: SceneDAppel, appel: string): Promise<void> {
  const { etat } = await lire(scene, appel);
  if (etat !== 'clos')
    throw new Error(`Event ${scene.no} of the story: the call was expected to close by itself.`);
}

/**
 * What an application says when it answers the call: the very people and structure that were invited, whenever it comes.
 * Nothing for somebody who was not invited.
 */
export async function reponseALAppel(
  scene: SceneDAppel,
  appel: string,
  dossier: LabellisationDuRecit,
): Promise<Record<string, unknown>> {
  const rang = scene.recit.invites.findIndex(({ professionnel }) => professionnel === dossier.professionnel);
  if (rang === -1) return {};
  const { invites } = await lire(scene, appel);
  const { structure, contact, professionnel } = invites[rang] ?? {};
  if (!structure || !contact || !professionnel)
    throw new Error(`${dossier.professionnel} was never invited.`);
  return {
    appel,
    structure: { id: structure.id },
    contact: { id: contact.id },
    professionnel: { id: professionnel.id },
  };
}

const lire = ({ api }: SceneDAppel, appel: string): Promise<AppelLu> =>
  demander<AppelLu>(api, `/appels/${appel}`, { cle: 'coordinateur' });

const donner = <T>({ api, reseau, no }: SceneDAppel, chemin: string, corps: object): Promise<T> =>
  demander<T>(api, chemin, {
    cle: 'coordinateur',
    methode: 'POST',
    corps,
    commande: uuid5(`demonstration/${reseau}/${no}`),
  });
