import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the watch compares with the engine. */
export class CommandesFaites1764000000008 implements MigrationInterface {
  name = 'CommandesFaites1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX commande_deposee ON commande (deposee_le);

      -- Counted from the last command, not from now: whoever comes back after a long stop finds what it had left.
      CREATE FUNCTION commandes_faites() RETURNS TABLE (stream text, commande uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT stream, id FROM commande
        WHERE deposee_le > (SELECT max(deposee_le) FROM commande) - interval '15 minutes'
          AND acteur ->> 'kind' <> 'systeme' AND issue ->> 'kind' = 'accepted' AND issue -> 'events' <> '[]'
      $$;
      REVOKE EXECUTE ON FUNCTION commandes_faites() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION commandes_faites() TO pdn_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION commandes_faites(); DROP INDEX commande_deposee');
  }
}
