/** The public API as the demonstration uses it: refusals and errors stop it with what the server said. */
export interface ApiDuReseau {
  adresse: string;
  cles: { coordinateur: string; caf: string };
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
  if (!reponse.ok) throw new Error(`${methode} ${chemin}: ${reponse.status} ${await reponse.text()}`);
  return (await reponse.json()) as T;
}
