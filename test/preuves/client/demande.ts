import { dossierDe } from '@pdn/contracts/ids';
import { streamOf } from '@pdn/contracts/temporal';
import { candidature, type Acte } from '../vies/actes.js';

/** A command on the wire: the same bytes under the same id, however often it is sent. */
export interface Demande {
  commande: string;
  stream: string;
  chemin: string;
  cle: 'coordinateur' | 'caf';
  corps: string;
}

export const ouverture = (commande: string, rang: number): Demande => ({
  commande,
  stream: streamOf(dossierDe(commande)),
  chemin: '/labellisations',
  cle: 'coordinateur',
  corps: JSON.stringify({ ...candidature(rang), auNomDe: 'employeur' }),
});

export const acteSur = (dossier: string, commande: string, { type, data, cle, auNomDe }: Acte): Demande => ({
  commande,
  stream: streamOf(dossier),
  chemin: `/labellisations/${dossier}/commandes`,
  cle,
  corps: JSON.stringify({ type, data, ...(auNomDe && { auNomDe }) }),
});

/** Unknown: no answer, or one that says nothing of the command. */
export type Issue =
  | { kind: 'acceptee'; version: number; evenements: { type: string; version: number }[] }
  | { kind: 'refusee'; code: string }
  | { kind: 'inconnue'; statut: string };
export type Reponse = Exclude<Issue, { kind: 'inconnue' }>;

interface Corps {
  version?: number;
  events?: { type: string; version: number }[];
  code?: string;
}

/** One request; never rejects. */
export async function envoyer(
  adresse: string,
  cles: Record<Demande['cle'], string>,
  { chemin, cle, commande, corps }: Demande,
  signal?: AbortSignal,
): Promise<Issue> {
  try {
    const reponse = await fetch(`${adresse}/api/v1${chemin}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${cles[cle]}`,
        'content-type': 'application/json',
        'idempotency-key': commande,
      },
      body: corps,
      ...(signal && { signal }),
    });
    const lu = (await reponse.json()) as Corps;
    if (reponse.ok) return { kind: 'acceptee', version: lu.version ?? 0, evenements: lu.events ?? [] };
    if (reponse.status < 500) return { kind: 'refusee', code: lu.code ?? String(reponse.status) };
    return { kind: 'inconnue', statut: String(reponse.status) };
  } catch (error) {
    const { name } = error as Error;
    return {
      kind: 'inconnue',
      statut: name === 'TimeoutError' || name === 'AbortError' ? 'given up' : 'broken',
    };
  }
}
