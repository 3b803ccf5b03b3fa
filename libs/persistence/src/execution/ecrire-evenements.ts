import type { QueryConfig } from 'pg';
import type { EvenementRow } from '../journal/evenement.js';

export const ecrireEvenements = (rows: EvenementRow[]): QueryConfig => ({
  name: 'ecrire-evenements',
  text: `INSERT INTO event (stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash)
    SELECT stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash
    FROM jsonb_populate_recordset(NULL::event, $1::jsonb)`,
  values: [JSON.stringify(rows.map((row) => ({ ...row, hash: `\\x${row.hash.toString('hex')}` })))],
});

/** What came with an accepted command now belongs to its dossier: it is no longer purged. */
export const attacher = (commande: string): QueryConfig => ({
  name: 'attacher',
  text: `WITH d AS (UPDATE document SET attache = true WHERE commande = $1),
      p AS (UPDATE personne SET attache = true WHERE commande = $1)
    UPDATE structure SET attache = true WHERE commande = $1`,
  values: [commande],
});
