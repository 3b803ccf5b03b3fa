import type { MigrationInterface, QueryRunner } from 'typeorm';

const FONCTIONS = [
  'reseau_du_stream(text, uuid)',
  'reseau_du_courrier(uuid)',
  'reseaux()',
  'resoudre_lien(bytea)',
  'resoudre_cle(bytea)',
  'a_reveiller(timestamptz)',
  'dossiers_ouverts()',
];

/** The few reads that know no reseau yet, with as few columns as they need. */
export class Fonctions1764000000007 implements MigrationInterface {
  name = 'Fonctions1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION reseau_du_stream(le_stream text, la_commande uuid DEFAULT NULL) RETURNS text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(
          (SELECT reseau FROM labellisation WHERE stream = le_stream),
          (SELECT reseau FROM commande WHERE id = la_commande AND stream = le_stream))
      $$;

      CREATE FUNCTION reseau_du_courrier(le_courrier uuid) RETURNS text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT reseau FROM courrier WHERE id = le_courrier
      $$;

      CREATE FUNCTION reseaux() RETURNS TABLE (cle text, nom text, exercice boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT cle, nom, exercice FROM reseau ORDER BY cle
      $$;

      CREATE FUNCTION resoudre_lien(le_jeton bytea) RETURNS TABLE (id uuid, reseau text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT id, reseau FROM lien WHERE jeton = le_jeton
      $$;

      CREATE FUNCTION resoudre_cle(le_hash bytea) RETURNS TABLE (id uuid, reseau text, role text, nom text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT id, reseau, role, nom FROM cle_api WHERE hash = le_hash AND revoquee_le IS NULL
      $$;

      -- A mail that nobody has tried for a while, or a deadline that should have fired: whoever should act has died.
      -- An activity that retries says so by its attempts; the reminders of a mail that is not settled wait with it.
      CREATE FUNCTION a_reveiller(maintenant timestamptz) RETURNS SETOF text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.stream FROM courrier c JOIN reseau r ON r.cle = c.reseau
        WHERE c.etat IN ('a-envoyer', 'en-cours', 'a-constater')
          AND (c.partir_le IS NULL OR c.partir_le <= coalesce(r.horloge, maintenant))
          AND greatest(c.etat_le, c.partir_le)
            < maintenant - CASE WHEN c.tentative = 0 THEN interval '30 seconds' ELSE interval '2 minutes' END
        UNION
        SELECT e.stream FROM echeance e JOIN reseau r ON r.cle = e.reseau
        WHERE e.action ->> 'kind' <> 'repere' AND e.at < maintenant - interval '30 seconds' AND NOT r.exercice
          AND NOT EXISTS (
            SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = e.serie
              AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater'))
      $$;

      CREATE FUNCTION dossiers_ouverts() RETURNS SETOF text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT stream FROM labellisation WHERE version > 0 AND (NOT clos OR prochaine_echeance IS NOT NULL)
        UNION
        SELECT stream FROM courrier WHERE etat IN ('a-envoyer', 'en-cours', 'a-constater')
      $$;
    `);
    for (const fonction of FONCTIONS)
      await runner.query(
        `REVOKE EXECUTE ON FUNCTION ${fonction} FROM PUBLIC; GRANT EXECUTE ON FUNCTION ${fonction} TO pdn_app`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const fonction of FONCTIONS) await runner.query(`DROP FUNCTION ${fonction}`);
  }
}
