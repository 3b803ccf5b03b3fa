import { creerCle, creerReseau, listerCles, type NouveauReseau } from '@pdn/persistence';
import { reglesManche } from '@pdn/domain';
import { instancesDeLaManche } from './instances.js';
import { lireRecit } from './recit.js';

/** The exercice that lives the experiment, beside a network in the time of the world. */
export const EXERCICE = 'manche-2018';
export const REEL = '50';

/** 1 October 2018, 8:00 in Paris: four days before the call. */
const DEBUT = '2018-10-01T06:00:00.000Z';

export type RoleDeCle = 'coordinateur' | 'caf' | 'administrateur';
export interface CleDeReseau {
  reseau: string;
  role: RoleDeCle;
  cle: string;
}

/** Who has each key, as the pages name whoever acted. */
const NOMS: Record<RoleDeCle, string> = {
  coordinateur: 'Démonstration, coordination',
  caf: 'Démonstration, Caf',
  administrateur: 'Démonstration, administration',
};

function manche(cle: string): NouveauReseau {
  const { coordination, groupe_de_pilotage } = lireRecit();
  const { prenom, nom, courriel, telephone } = coordination.personne;
  const caf = groupe_de_pilotage.membres.find(({ organisme }) => organisme === 'Caf')?.personne;
  if (!caf) throw new Error('The story names nobody at the Caf.');
  return {
    cle,
    code: '50',
    nom: 'Manche',
    duNom: 'de la Manche',
    zone: 'Europe/Paris',
    regime: 'metropole',
    instances: instancesDeLaManche,
    expediteur: 'promeneurs-du-net@caf-manche.example.org',
    contacts: {
      coordinateur: { prenom, nom, courriel, telephone },
      caf: { prenom: caf.prenom, nom: caf.nom, courriel: 'conventions@caf-manche.example.org', telephone },
    },
  };
}

/** Makes both networks, with a key for each role. A key is shown once: keep what this returns. */
export async function creerReseauxDeDemonstration(ownerUrl: string): Promise<CleDeReseau[]> {
  const cles = await creerExercice(ownerUrl, EXERCICE);
  await creerReseau(ownerUrl, manche(REEL), [reglesManche(REEL)]);
  return [...cles, ...(await creerCles(ownerUrl, REEL))];
}

/** A network where the story can be played, from the first day of the experiment. */
export async function creerExercice(ownerUrl: string, cle: string): Promise<CleDeReseau[]> {
  await creerReseau(ownerUrl, { ...manche(cle), horloge: DEBUT }, [reglesManche(cle)]);
  return creerCles(ownerUrl, cle);
}

export async function creerCles(ownerUrl: string, reseau: string): Promise<CleDeReseau[]> {
  const cles: CleDeReseau[] = [];
  for (const role of Object.keys(NOMS) as RoleDeCle[]) {
    const { cle } = await creerCle(ownerUrl, { reseau, role, nom: NOMS[role] });
    cles.push({ reseau, role, cle });
  }
  return cles;
}

/** Whether a network is there already: then its keys were given at that time. */
export const estPresent = async (ownerUrl: string, reseau: string): Promise<boolean> =>
  (await listerCles(ownerUrl, reseau)).length > 0;
