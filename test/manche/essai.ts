import type { EssaiHttp } from '@pdn/contracts/http';
import type { Banc } from '../builders/banc/index.js';

async function demander<T>({ adresse }: Banc, cle: string, chemin: string, corps?: object): Promise<T> {
  const reponse = await fetch(`${adresse}/api/v1${chemin}`, {
    method: corps ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${cle}`, 'content-type': 'application/json' },
    ...(corps && { body: JSON.stringify(corps) }),
  });
  if (!reponse.ok) throw new Error(`${chemin}: ${reponse.status} ${await reponse.text()}`);
  return (await reponse.json()) as T;
}

const ligne = (at: string, numero: string, quoi: string, role: string, copie: string[]): string =>
  [at, numero, quoi, role, ...copie].filter(Boolean).join(' ');

/** What the dry run says, one line for each mail and task of each dossier; and where the clock stood. */
export async function essayer(banc: Banc, cle: string, { du, au }: { du: string; au: string }) {
  const [{ horloge }] = (await banc.sql<{ horloge: Date }>(
    `SELECT horloge FROM reseau WHERE cle = (SELECT reseau FROM cle_api WHERE hash = sha256($1::bytea))`,
    [cle],
  )) as [{ horloge: Date }];
  const { pas, dossiers } = await demander<EssaiHttp>(banc, cle, `/essais?du=${du}&au=${au}`);
  const lignes = pas
    .flatMap(({ at, nature, quoi, pour, copie, dossiers: siens }) =>
      siens.map(({ numero }) =>
        ligne(at, numero, quoi, nature === 'courrier' ? (pour?.role ?? '') : '', copie),
      ),
    )
    .sort();
  return { dossiers, lignes, horloge: horloge.toISOString() };
}

export async function vivreJusqua(
  banc: Banc,
  cle: string,
  { exercice, jusqua }: { exercice: string; jusqua: string },
): Promise<void> {
  const { terminee } = await demander<{ terminee: boolean }>(banc, cle, `/exercices/${exercice}/avancer`, {
    jusqua,
  });
  if (!terminee) await vivreJusqua(banc, cle, { exercice, jusqua });
}

/** The mails that were decided since, at the instant at which they may leave, and the tasks that were signalled. */
export async function ceQuiEstVenu(
  banc: Banc,
  { exercice, depuis }: { exercice: string; depuis: string },
): Promise<string[]> {
  const courriers = await banc.sql<{ at: Date; numero: string; quoi: string; role: string; copie: string[] }>(
    `SELECT coalesce(c.partir_le, c.decide_le) AS at, l.numero, c.gabarit AS quoi, c.destinataire AS role,
        CASE c.classe WHEN 'rappel' THEN '{}' ELSE c.copie END AS copie
      FROM courrier c JOIN labellisation l USING (stream)
      WHERE c.reseau = $1 AND coalesce(c.partir_le, c.decide_le) > $2`,
    [exercice, depuis],
  );
  const taches = await banc.sql<{ at: Date; numero: string; quoi: string }>(
    `SELECT e.survenu_le AS at, l.numero, e.data ->> 'tache' AS quoi
      FROM event e JOIN labellisation l USING (stream)
      WHERE e.reseau = $1 AND e.type = 'TacheSignalee' AND e.survenu_le > $2`,
    [exercice, depuis],
  );
  return [
    ...courriers.map(({ at, numero, quoi, role, copie }) =>
      ligne(at.toISOString(), numero, quoi, role, copie),
    ),
    ...taches.map(({ at, numero, quoi }) => ligne(at.toISOString(), numero, quoi, '', [])),
  ].sort();
}
