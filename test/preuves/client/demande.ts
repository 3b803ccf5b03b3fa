import { streamOf, type EntiteName } from '@pdn/contracts/temporal';
import { candidature, type Acte } from '../vies/actes.js';

/** A command on the wire: the same bytes under the same id, however often it is sent. */
export interface Demande {
  commande: string;
  /** Null: it opens one, and the answer says which. */
  stream: string | null;
  chemin: string;
  cle: 'coordinateur' | 'caf';
  corps: string;
}

export const ouverture = (commande: string, rang: number): Demande => ({
  commande,
  stream: null,
  chemin: '/labellisations',
  cle: 'coordinateur',
  corps: JSON.stringify({ ...candidature(rang), auNomDe: 'employeur' }),
});

export const acteSur = (
  dossier: string,
  commande: string,
  { type, data, cle, auNomDe }: Acte,
): Demande & { stream: string } => ({
  commande,
  stream: streamOf(dossier),
  chemin: `/labellisations/${dossier}/commandes`,
  cle,
  corps: JSON.stringify({ type, data, ...(auNomDe && { auNomDe }) }),
});

/** Unknown: no answer, or one that says nothing of the command. */
export type Issue =
  | { kind: 'acceptee'; id: string | null; version: number; evenements: { type: string; version: number }[] }
  | { kind: 'refusee'; code: string }
  | { kind: 'inconnue'; statut: string };
export type Reponse = Exclude<Issue, { kind: 'inconnue' }>;

const OUVERTES: Record<string, EntiteName> = {
  '/labellisations': 'labellisation',
  '/commissions': 'commission',
};

/** Null: an opening that nothing came of, as far as its client knows. */
export const streamDe = ({ stream, chemin }: Demande, reponse?: Reponse): string | null =>
  stream ?? (reponse?.kind === 'acceptee' && reponse.id ? streamOf(reponse.id, OUVERTES[chemin]) : null);

interface Corps {
  /** Of what was opened. */
  id?: string;
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
    if (reponse.ok) {
      const { id = null, version = 0, events = [] } = lu;
      return { kind: 'acceptee', id, version, evenements: events };
    }
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
