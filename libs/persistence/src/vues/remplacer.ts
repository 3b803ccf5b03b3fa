import type { QueryConfig } from 'pg';

/**
 * Makes the rows of one stream in one table what they should be, and touches only those that differ. Answers one row
 * for each that did.
 */
export function remplacement(table: string, key: readonly string[], others: readonly string[]) {
  const text = `
    WITH voulu AS (SELECT * FROM jsonb_populate_recordset(NULL::${table}, $2::jsonb)),
    retire AS (
      DELETE FROM ${table} t WHERE t.stream = $1
        AND NOT EXISTS (SELECT FROM voulu v WHERE (${list('v', key)}) = (${list('t', key)}))
      RETURNING 1
    ), pose AS (
      INSERT INTO ${table}
      SELECT v.* FROM voulu v LEFT JOIN ${table} t ON (${list('v', key)}) = (${list('t', key)})
      WHERE t.stream IS NULL OR (${list('t', others)}) IS DISTINCT FROM (${list('v', others)})
      ON CONFLICT (${key.join(', ')}) DO UPDATE SET (${others.join(', ')}) = (${list('excluded', others)})
      RETURNING 1
    )
    SELECT 1 FROM retire UNION ALL SELECT 1 FROM pose`;
  return (stream: string, rows: object[]): QueryConfig => ({
    name: `remplacer-${table}`,
    text,
    values: [stream, JSON.stringify(rows)],
  });
}

const list = (alias: string, columns: readonly string[]): string =>
  columns.map((name) => `${alias}.${name}`).join(', ');
