import type { MigrationInterface, QueryRunner } from 'typeorm';

const FLUX = ['labellisation', 'appel', 'commission'];
const CONTENUS = ['document', 'personne', 'structure'];
const NON_REGLE = `etat IN ('a-envoyer', 'en-cours', 'a-constater')`;

/**
 * A command is committed before the engine hears of it: each stream keeps the version that its workflow has last read
 * (`entendue`) and the instant that it was told to wake at (`armee`). A mail says when it may next be tried (`pret_le`);
 * null: it waits for its day, and its stream's workflow releases it. `cadence` is the pace at which mails leave.
 *
 * What comes with a command is kept with it or not at all: what nobody had executed, and what came with a refusal, goes;
 * so do the rows that were only the lock of a stream that nobody opened.
 */
export class CommandeDAbord1764000000212 implements MigrationInterface {
  name = 'CommandeDAbord1764000000212';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of FLUX)
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN entendue integer NOT NULL DEFAULT 0, ADD COLUMN armee timestamptz;
        CREATE INDEX ${table}_non_entendue ON ${table} (stream) WHERE version > entendue;
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
        DELETE FROM ${table} WHERE version = 0;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      `);
    await runner.query(`
      ${flux(', entendue, armee')}

      ALTER TABLE courrier ADD COLUMN pret_le timestamptz;
      GRANT UPDATE (pret_le) ON courrier TO pdn_app;
      ALTER TABLE courrier NO FORCE ROW LEVEL SECURITY;
      UPDATE courrier c SET pret_le = now() FROM reseau r
        WHERE r.cle = c.reseau AND c.${NON_REGLE}
          AND (c.partir_le IS NULL OR c.partir_le <= coalesce(r.horloge, now()));
      ALTER TABLE courrier FORCE ROW LEVEL SECURITY;
      CREATE INDEX courrier_pret ON courrier (pret_le) WHERE ${NON_REGLE};

      ${CONTENUS.map(
        (table) => `
      ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
      DELETE FROM ${table} WHERE NOT attache;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      ALTER TABLE ${table} DROP COLUMN attache;`,
      ).join('')}
      ALTER TABLE commande NO FORCE ROW LEVEL SECURITY;
      DELETE FROM commande WHERE issue IS NULL AND acteur ->> 'kind' <> 'systeme' AND origine IS NULL;
      ALTER TABLE commande FORCE ROW LEVEL SECURITY;

      CREATE TABLE cadence (
        objet text CONSTRAINT cadence_pkey PRIMARY KEY,
        jetons double precision NOT NULL,
        le timestamptz NOT NULL
      );
      INSERT INTO cadence VALUES ('courrier', 1, now());
      ALTER TABLE cadence ENABLE ROW LEVEL SECURITY;
      ALTER TABLE cadence FORCE ROW LEVEL SECURITY;
      CREATE POLICY sans_reseau ON cadence USING (current_setting('pdn.reseau', true) = '');
      GRANT SELECT, INSERT, UPDATE ON cadence TO pdn_app;

      DROP FUNCTION commandes_faites();
      DROP INDEX commande_deposee;

      -- Of calls and sessions there are few: no reminder day of the dossiers keeps them waiting. The planner takes two
      -- columns to differ in a third of the rows, and would read them all.
      CREATE FUNCTION non_entendus(combien integer) RETURNS SETOF text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
        (SELECT stream FROM appel WHERE version > entendue LIMIT combien)
        UNION ALL (SELECT stream FROM commission WHERE version > entendue LIMIT combien)
        UNION ALL (SELECT stream FROM labellisation WHERE version > entendue LIMIT combien)
        LIMIT combien
      $$;
      CREATE FUNCTION courriers_prets(combien integer) RETURNS TABLE (id uuid, stream text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT id, stream FROM courrier WHERE ${NON_REGLE} AND pret_le <= clock_timestamp()
        ORDER BY pret_le LIMIT combien
      $$;
      REVOKE EXECUTE ON FUNCTION non_entendus(integer), courriers_prets(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION non_entendus(integer), courriers_prets(integer) TO pdn_app;
      ${aReveiller('')}
      ${dossiersOuverts('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dossiersOuverts(`
        UNION
        SELECT stream FROM courrier WHERE ${NON_REGLE}`)}
      ${aReveiller(COURRIERS_QUI_TRAINENT)}
      DROP FUNCTION courriers_prets(integer), non_entendus(integer);
      CREATE INDEX commande_deposee ON commande (deposee_le);
      CREATE FUNCTION commandes_faites() RETURNS TABLE (stream text, commande uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT stream, id FROM commande
        WHERE deposee_le > (SELECT max(deposee_le) FROM commande) - interval '15 minutes'
          AND acteur ->> 'kind' <> 'systeme' AND issue ->> 'kind' = 'accepted' AND issue -> 'events' <> '[]'
          AND origine IS NULL
      $$;
      REVOKE EXECUTE ON FUNCTION commandes_faites() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION commandes_faites() TO pdn_app;
      DROP TABLE cadence;
      ${CONTENUS.map(
        (table) => `
      ALTER TABLE ${table} ADD COLUMN attache boolean NOT NULL DEFAULT false;
      ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
      UPDATE ${table} SET attache = true;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      GRANT UPDATE (attache) ON ${table} TO pdn_app;`,
      ).join('')}
      DROP INDEX courrier_pret;
      ALTER TABLE courrier DROP COLUMN pret_le;
      DROP VIEW flux;
      ${flux('')}
      GRANT SELECT ON flux TO pdn_app;
    `);
    for (const table of FLUX)
      await runner.query(
        `DROP INDEX ${table}_non_entendue; ALTER TABLE ${table} DROP COLUMN entendue, DROP COLUMN armee`,
      );
  }
}

const COMMUNES = 'stream, reseau, version, hash, numero, programme, clos, prochaine_echeance';

const flux = (plus: string): string => `
  CREATE OR REPLACE VIEW flux WITH (security_invoker = true) AS
    SELECT ${COMMUNES}, professionnel, structure, contact${plus} FROM labellisation
    UNION ALL SELECT ${COMMUNES}, NULL, NULL, NULL${plus} FROM appel
    UNION ALL SELECT ${COMMUNES}, NULL, NULL, NULL${plus} FROM commission;`;

/** What should have happened by itself: whoever should act has died, or its engine has. */
const aReveiller = (plus: string): string => `
  CREATE OR REPLACE FUNCTION a_reveiller(maintenant timestamptz) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.stream FROM echeance e JOIN reseau r ON r.cle = e.reseau
    WHERE e.action ->> 'kind' <> 'repere' AND e.at < maintenant - interval '30 seconds' AND NOT r.exercice
      AND NOT EXISTS (
        SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = e.serie AND c.${NON_REGLE})
    UNION
    SELECT c.stream FROM courrier c JOIN reseau r ON r.cle = c.reseau
    WHERE c.etat = 'a-envoyer' AND c.pret_le IS NULL
      AND c.partir_le <= coalesce(r.horloge, maintenant - interval '30 seconds')
    UNION
    SELECT stream FROM commande
    WHERE origine IS NOT NULL AND issue IS NULL AND deposee_le < maintenant - interval '30 seconds'
    ${plus}
  $$;`;

const COURRIERS_QUI_TRAINENT = `
    UNION
    SELECT c.stream FROM courrier c JOIN reseau r ON r.cle = c.reseau
    WHERE c.${NON_REGLE} AND (c.partir_le IS NULL OR c.partir_le <= coalesce(r.horloge, maintenant))
      AND greatest(c.etat_le, c.partir_le)
        < maintenant - CASE WHEN c.tentative = 0 THEN interval '30 seconds' ELSE interval '2 minutes' END`;

/** Whose workflow should be there: mails leave without it. */
const dossiersOuverts = (plus: string): string => `
  CREATE OR REPLACE FUNCTION dossiers_ouverts() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT stream FROM flux WHERE version > 0 AND (NOT clos OR prochaine_echeance IS NOT NULL)
    UNION
    SELECT stream FROM courrier WHERE etat = 'a-envoyer' AND pret_le IS NULL
    UNION
    SELECT stream FROM commande WHERE origine IS NOT NULL AND issue IS NULL
    ${plus}
  $$;`;
