import type { Banc } from '../../builders/banc/index.js';
import type { Carnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { enParallele } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import type { ReseauDePreuve } from '../reseau.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire, SAGE } from '../vies/vivre.js';

/** Dossiers that sleep, one after the other at every step of every life, the last steps first. */
export async function endormir(
  banc: Banc,
  { reseau, carnet, course }: { reseau: ReseauDePreuve; carnet: Carnet; course: Course },
  combien: number,
): Promise<void> {
  const lesVies = Object.values(vies(aujourdhui(reseau.zone)));
  await enParallele(Array.from({ length: combien }), 6, async (_rien, rang) => {
    const tirage = course.hasard.pour(rang);
    const client = creerClient(banc.adresse, reseau, carnet, tirage);
    const conducteur = conduire(client, carnet, tirage, SAGE);
    const dossier = await conducteur.ouvrir(rang);
    const actes = lesVies[rang % lesVies.length]?.actes ?? [];
    const arret = actes.length - (Math.floor(rang / lesVies.length) % actes.length);
    for (const acte of actes.slice(0, arret)) if ('type' in acte) await conducteur.faire(dossier, acte);
  });
}

/** What will happen by itself, dossier by dossier. */
export const lireAvenir = (
  banc: Banc,
  reseau: string,
): Promise<{ stream: string; cle: string; at: string }[]> =>
  banc.sql('SELECT stream, cle, at::text FROM echeance WHERE reseau = $1 ORDER BY stream, cle', [reseau]);
