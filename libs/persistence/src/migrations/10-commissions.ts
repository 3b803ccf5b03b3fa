import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A third kind of stream, the session of a body, with its view and lock; and the bodies of each reseau. */
export class Commissions1764000000210 implements MigrationInterface {
  name = 'Commissions1764000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commission (
        stream text CONSTRAINT commission_pkey PRIMARY KEY,
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
        instance text,
        date_seance text,
        dossiers uuid[],
        decisions integer,
        clos boolean,
        prochaine_echeance timestamptz,
        CONSTRAINT commission_verrou CHECK (version = 0 OR (hash IS NOT NULL AND etat_stocke IS NOT NULL
          AND numero IS NOT NULL AND etat IS NOT NULL AND clos IS NOT NULL))
      );
      CREATE UNIQUE INDEX commission_numero ON commission (reseau, numero);
      ALTER TABLE commission ENABLE ROW LEVEL SECURITY;
      ALTER TABLE commission FORCE ROW LEVEL SECURITY;
      CREATE POLICY reseau_choisi ON commission USING (reseau = current_setting('pdn.reseau', true));
      CREATE POLICY moteur ON commission FOR SELECT TO pdn_owner USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON commission TO pdn_app;
      ${flux(`
        UNION ALL
        SELECT stream, reseau, version, hash, numero, programme, clos, prochaine_echeance, NULL, NULL, NULL
        FROM commission`)}
      ALTER TABLE reseau ADD COLUMN instances jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reseau DROP COLUMN instances;
      ${flux()}
      DROP TABLE commission;
    `);
  }
}

const flux = (plus = ''): string => `
  CREATE OR REPLACE VIEW flux WITH (security_invoker = true) AS
    SELECT stream, reseau, version, hash, numero, programme, clos, prochaine_echeance, professionnel, structure, contact
    FROM labellisation
    UNION ALL
    SELECT stream, reseau, version, hash, numero, programme, clos, prochaine_echeance, NULL, NULL, NULL
    FROM appel${plus};`;
