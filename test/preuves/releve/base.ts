import type { Banc } from '../../builders/banc/index.js';
import type { CourrierStocke, EvenementStocke, Reveil, VueStockee } from '../verificateur/releve.js';

type Base = Pick<Banc, 'sql'>;

/** `enregistre` is the commit itself: an event that is written may still be undone. */
export const lireEvenements = (base: Base, reseau: string): Promise<EvenementStocke[]> =>
  base.sql(
    `
    SELECT stream, version, type, commande, acteur ->> 'kind' AS acteur, data,
      ${iso('survenu_le')} AS survenu, ${iso('pg_xact_commit_timestamp(xmin)')} AS enregistre, reseau
    FROM event WHERE reseau = $1 ORDER BY stream, version`,
    [reseau],
  );

/** With the next thing that the dossier waits for, asked of the tables in our own words. */
export const lireVues = (base: Base, reseau: string): Promise<VueStockee[]> =>
  base.sql(
    `
    SELECT l.stream, l.version, l.etat, l.reseau, CASE WHEN r.exercice THEN NULL ELSE (
      SELECT json_build_object('cle', cle, 'at', ${iso('at')}) FROM (
        SELECT e.cle, e.at, 1 AS rang FROM echeance e
        WHERE e.stream = l.stream AND e.action ->> 'kind' <> 'repere'
          AND NOT (e.action ->> 'kind' = 'relance' AND EXISTS (
            SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = split_part(e.cle, '/', 1)
              AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater')))
        UNION ALL
        SELECT 'envoi/' || gabarit || '/' || destinataire, partir_le, 0 FROM courrier c
        WHERE c.stream = l.stream AND c.etat = 'a-envoyer' AND c.partir_le > now()
      ) prochaines ORDER BY at, rang, cle COLLATE "C" LIMIT 1) END AS prochaine
    FROM labellisation l JOIN reseau r ON r.cle = l.reseau WHERE l.version > 0 AND l.reseau = $1 ORDER BY l.stream`,
    [reseau],
  );

/** Without those that must not have left yet; under the Message-ID of what carried them. */
export const lireCourriers = (base: Base, reseau: string): Promise<CourrierStocke[]> =>
  base.sql(
    `
    SELECT c.id, c.stream, c.version, c.classe, c.etat, coalesce(e.message_id, c.message_id) AS "messageId", c.reseau
    FROM courrier c LEFT JOIN envoi e ON e.id = c.envoi
    WHERE c.reseau = $1 AND NOT (c.etat = 'a-envoyer' AND c.partir_le IS NOT NULL AND c.partir_le > now())
    ORDER BY c.stream, c.version, c.rang`,
    [reseau],
  );

/** Streams whose workflow must be there; what a closed one still has to say, the watch finds when it is due. */
export const streamsOuverts = async (base: Base, reseau: string): Promise<string[]> =>
  (
    await base.sql<{ stream: string }>(
      `
      SELECT stream FROM labellisation l WHERE version > 0 AND reseau = $1 AND NOT clos`,
      [reseau],
    )
  ).map(({ stream }) => stream);

/** Streams of any kind that stand further than their workflow has heard, closed ones too. */
export const streamsNonEntendus = async (base: Base, reseau: string): Promise<string[]> =>
  (
    await base.sql<{ stream: string }>(
      TOUS.map((table) => `SELECT stream FROM ${table} WHERE reseau = $1 AND version > entendue`).join(
        ' UNION ALL ',
      ),
      [reseau],
    )
  ).map(({ stream }) => stream);

const TOUS = ['labellisation', 'appel', 'commission'];

/** What the store says that the workflow of each was told. */
export async function lireNotes(base: Base, streams: readonly string[]): Promise<Map<string, Note>> {
  const lignes = await base.sql<Note & { stream: string }>(
    `SELECT stream, entendue, ${iso('armee')} AS armee FROM labellisation WHERE stream = ANY ($1)`,
    [streams],
  );
  return new Map(lignes.map(({ stream, ...note }) => [stream, note]));
}

type Note = Reveil['note'];

/** What should be done by now, and is not. */
export const enRetard = async (base: Base, reseau: string): Promise<number> => {
  const [ligne] = await base.sql<{ nombre: number }>(
    `
    SELECT (
      (SELECT count(*) FROM courrier WHERE etat IN ('a-envoyer', 'en-cours', 'a-constater')
        AND reseau = $1 AND (partir_le IS NULL OR partir_le <= now())) +
      (SELECT count(*) FROM echeance e JOIN reseau r ON r.cle = e.reseau
        WHERE NOT r.exercice AND e.reseau = $1 AND e.action ->> 'kind' <> 'repere' AND e.at <= now())
    )::int AS nombre`,
    [reseau],
  );
  return ligne?.nombre ?? Number.NaN;
};

function iso(colonne: string): string {
  return `to_char(${colonne} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
