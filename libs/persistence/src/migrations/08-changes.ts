import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the watch compares with the engine. */
export class Changes1764000000008 implements MigrationInterface {
  name = 'Changes1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX commande_deposee ON commande (deposee_le);

      -- Counted from the last command, not from now: whoever comes back after a long stop finds what it had left.
      CREATE FUNCTION changes_dernierement() RETURNS TABLE (stream text, version integer)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT stream, version FROM labellisation WHERE version > 0 AND stream IN (
          SELECT stream FROM commande
          WHERE deposee_le > (SELECT max(deposee_le) FROM commande) - interval '15 minutes')
      $$;
      REVOKE EXECUTE ON FUNCTION changes_dernierement() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION changes_dernierement() TO pdn_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION changes_dernierement(); DROP INDEX commande_deposee');
  }
}
