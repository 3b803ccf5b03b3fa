import { reglesManche, type Instant, type Regles } from '@pdn/domain';
import { creerCle, creerReseau } from '@pdn/persistence';
import type { Banc } from '../builders/banc/index.js';
import { zoneOuIlEst } from '../builders/zones.js';

/** A network of our own on the rig. */
export interface ReseauDePreuve {
  cle: string;
  zone: string;
  cles: { coordinateur: string; caf: string };
}

const contact = (prenom: string, nom: string) => ({
  prenom,
  nom,
  courriel: `${prenom.toLowerCase()}@caf.example.org`,
  telephone: '02 61 91 50 00',
});

interface Autrement {
  /** An exercice, whose clock stands there. */
  horloge?: Instant;
  zone?: string;
  regles?: Regles;
}

/** Where it is noon, under the regles of the Manche: three signatories. */
export async function creerReseauDePreuve(
  { ownerUrl }: Pick<Banc, 'ownerUrl'>,
  cle: string,
  { horloge, zone = zoneOuIlEst(12, new Date()), regles = reglesManche(cle) }: Autrement = {},
): Promise<ReseauDePreuve> {
  const reseau = {
    ...{ cle, code: cle, nom: 'Manche', duNom: 'de la Manche', zone, regime: 'metropole' as const },
    expediteur: 'promeneurs-du-net@caf.example.org',
    contacts: { coordinateur: contact('Ariane', 'Lacoordination'), caf: contact('Brigitte', 'Dutableau') },
    ...(horloge === undefined ? {} : { horloge }),
  };
  await creerReseau(ownerUrl, reseau, [regles]);
  const cleDe = async (role: 'coordinateur' | 'caf') =>
    (await creerCle(ownerUrl, { reseau: cle, role, nom: `Preuves, ${role}` })).cle;
  return { cle, zone, cles: { coordinateur: await cleDe('coordinateur'), caf: await cleDe('caf') } };
}
