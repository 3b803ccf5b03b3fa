import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A second kind of stream: its view, whose row is its lock; `flux`, what all kinds have in common; commands that a fact
 * of one stream brings to another; mails to a person whom the role alone does not name.
 */
export class Appels1764000000009 implements MigrationInterface {
  name = 'Appels1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appel (
        stream text CONSTRAINT appel_pkey PRIMARY KEY,
        reseau text NOT NULL,
        version integer NOT NULL DEFAULT 0,
        hash bytea,
        forme integer,
        etat_stocke jsonb,
        numero text,
        programme text,
        regles integer,
        etat text,
        attente_de text,
        titre uuid,
        ouvre_le date,
        cloture_le date,
        invites integer,
        candidatures integer,
        clos boolean,
        prochaine_echeance timestamptz,
        CONSTRAINT appel_verrou CHECK (version = 0 OR (hash IS NOT NULL AND etat_stocke IS NOT NULL
          AND numero IS NOT NULL AND etat IS NOT NULL AND clos IS NOT NULL))
      );
      CREATE UNIQUE INDEX appel_numero ON appel (reseau, numero);
      ALTER TABLE appel ENABLE ROW LEVEL SECURITY;
      ALTER TABLE appel FORCE ROW LEVEL SECURITY;
      CREATE POLICY reseau_choisi ON appel USING (reseau = current_setting('pdn.reseau', true));
      CREATE POLICY moteur ON appel FOR SELECT TO pdn_owner USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON appel TO pdn_app;

      CREATE VIEW flux WITH (security_invoker = true) AS
        SELECT stream, reseau, version, hash, numero, programme, clos, prochaine_echeance, professionnel, structure, contact
        FROM labellisation
        UNION ALL
        SELECT stream, reseau, version, hash, numero, programme, clos, prochaine_echeance, NULL, NULL, NULL
        FROM appel;
      GRANT SELECT ON flux TO pdn_app;

      ALTER TABLE compteur ADD COLUMN prefixe text NOT NULL DEFAULT 'PDN';
      ALTER TABLE compteur DROP CONSTRAINT compteur_pkey;
      ALTER TABLE compteur ADD CONSTRAINT compteur_pkey PRIMARY KEY (reseau, prefixe, annee);

      ALTER TABLE commande ADD COLUMN origine text;
      CREATE INDEX commande_apportee ON commande (stream) WHERE origine IS NOT NULL AND issue IS NULL;

      ALTER TABLE courrier ADD COLUMN personne uuid;
      ALTER TABLE structure ALTER COLUMN siret DROP NOT NULL;

      CREATE OR REPLACE FUNCTION reseau_du_stream(le_stream text, la_commande uuid DEFAULT NULL) RETURNS text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(
          (SELECT reseau FROM flux WHERE stream = le_stream),
          (SELECT reseau FROM commande WHERE id = la_commande AND stream = le_stream))
      $$;
      ${aReveiller(`
        UNION
        SELECT stream FROM commande
        WHERE origine IS NOT NULL AND issue IS NULL AND deposee_le < maintenant - interval '30 seconds'`)}
      ${dossiersOuverts(
        'flux',
        `
        UNION
        SELECT stream FROM commande WHERE origine IS NOT NULL AND issue IS NULL`,
      )}
      ${commandesFaites('AND origine IS NULL')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${commandesFaites()}
      ${dossiersOuverts('labellisation')}
      ${aReveiller()}
      CREATE OR REPLACE FUNCTION reseau_du_stream(le_stream text, la_commande uuid DEFAULT NULL) RETURNS text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(
          (SELECT reseau FROM labellisation WHERE stream = le_stream),
          (SELECT reseau FROM commande WHERE id = la_commande AND stream = le_stream))
      $$;
      ALTER TABLE structure ALTER COLUMN siret SET NOT NULL;
      ALTER TABLE courrier DROP COLUMN personne;
      DROP INDEX commande_apportee;
      ALTER TABLE commande DROP COLUMN origine;
      ALTER TABLE compteur DROP CONSTRAINT compteur_pkey;
      ALTER TABLE compteur DROP COLUMN prefixe;
      ALTER TABLE compteur ADD CONSTRAINT compteur_pkey PRIMARY KEY (reseau, annee);
      DROP VIEW flux;
      DROP TABLE appel;
    `);
  }
}

const aReveiller = (plus = ''): string => `
  CREATE OR REPLACE FUNCTION a_reveiller(maintenant timestamptz) RETURNS SETOF text
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
    ${plus}
  $$;`;

const dossiersOuverts = (table: string, plus = ''): string => `
  CREATE OR REPLACE FUNCTION dossiers_ouverts() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT stream FROM ${table} WHERE version > 0 AND (NOT clos OR prochaine_echeance IS NOT NULL)
    UNION
    SELECT stream FROM courrier WHERE etat IN ('a-envoyer', 'en-cours', 'a-constater')
    ${plus}
  $$;`;

const commandesFaites = (plus = ''): string => `
  CREATE OR REPLACE FUNCTION commandes_faites() RETURNS TABLE (stream text, commande uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT stream, id FROM commande
    WHERE deposee_le > (SELECT max(deposee_le) FROM commande) - interval '15 minutes'
      AND acteur ->> 'kind' <> 'systeme' AND issue ->> 'kind' = 'accepted' AND issue -> 'events' <> '[]' ${plus}
  $$;`;
