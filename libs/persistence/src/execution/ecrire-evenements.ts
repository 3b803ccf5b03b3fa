import type { QueryConfig } from 'pg';
import type { EvenementRow } from '../journal/evenement.js';

export const ecrireEvenements = (rows: EvenementRow[]): QueryConfig => ({
  name: 'ecrire-evenements',
  text: `INSERT INTO event (stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash)
    SELECT stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash
    FROM jsonb_populate_recordset(NULL::event, $1::jsonb)`,
  values: [JSON.stringify(rows.map((row) => ({ ...row, hash: `\\x${row.hash.toString('hex')}` })))],
});
