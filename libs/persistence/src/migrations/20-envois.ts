import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves as one mail: one courrier, or reminders of one kind to one person. The copy of a reminder is a row. */
export class Envois1764000000020 implements MigrationInterface {
  name = 'Envois1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE envoi (
        id uuid CONSTRAINT envoi_pkey PRIMARY KEY,
        reseau text NOT NULL,
        message_id text NOT NULL,
        pris_le timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE envoi ENABLE ROW LEVEL SECURITY;
      ALTER TABLE envoi FORCE ROW LEVEL SECURITY;
      CREATE POLICY reseau_choisi ON envoi USING (reseau = current_setting('pdn.reseau', true));
      GRANT SELECT, INSERT ON envoi TO pdn_app;

      ALTER TABLE courrier ADD COLUMN envoi uuid, ADD COLUMN copie_de uuid;
      GRANT UPDATE (envoi) ON courrier TO pdn_app;
      CREATE INDEX courrier_envoi ON courrier (envoi);
      CREATE INDEX courrier_rappel ON courrier (reseau, gabarit) WHERE etat = 'a-envoyer' AND classe = 'rappel';
      CREATE INDEX courrier_rappel_recent ON courrier (reseau, etat_le) WHERE classe = 'rappel';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX courrier_rappel_recent, courrier_rappel, courrier_envoi;
      ALTER TABLE courrier DROP COLUMN copie_de, DROP COLUMN envoi;
      DROP TABLE envoi;
    `);
  }
}
