/** The public API as the demonstration uses it: refusals and errors stop it with what the server said. */
export interface ApiDuReseau {
  adresse: string;
  cles: { coordinateur: string; caf: string };
}

/** What the API answers when it says no. */
export class Refus extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    demande: string,
    detail: string,
  ) {
    super(`${demande}: ${status} ${code} ${detail}`);
  }
}

interface Demande {
  cle: 'coordinateur' | 'caf';
  methode?: 'GET' | 'POST';
  corps?: unknown;
  /** `Idempotency-Key`: the same act sent again is the same act. */
  commande?: string;
}

export async function demander<T>(api: ApiDuReseau, chemin: string, demande: Demande): Promise<T> {
  const { cle, methode = 'GET', corps, commande } = demande;
  const reponse = await fetch(`${api.adresse}/api/v1${chemin}`, {
    method: methode,
    headers: {
      authorization: `Bearer ${api.cles[cle]}`,
      ...(corps === undefined ? {} : { 'content-type': 'application/json' }),
      ...(commande ? { 'idempotency-key': commande } : {}),
    },
    ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
  });
  if (!reponse.ok) {
    const { code = '', ...detail } = (await reponse.json()) as { code?: string };
    throw new Refus(reponse.status, code, `${methode} ${chemin}`, JSON.stringify(detail));
  }
  return (await reponse.json()) as T;
}
