import type { MigrationInterface, QueryRunner } from 'typeorm';

const ETATS = `'a-envoyer', 'en-cours', 'a-constater', 'remis', 'non-remis', 'incertain'`;

/** A reminder that was kept until nobody needed it is left unsent, and its row says so. */
export class RappelsInutiles1764000000024 implements MigrationInterface {
  name = 'RappelsInutiles1764000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE courrier DROP CONSTRAINT courrier_etat,
        ADD CONSTRAINT courrier_etat CHECK (etat IN (${ETATS}, 'inutile'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE courrier SET etat = 'incertain' WHERE etat = 'inutile';
      ALTER TABLE courrier DROP CONSTRAINT courrier_etat, ADD CONSTRAINT courrier_etat CHECK (etat IN (${ETATS}));
    `);
  }
}
