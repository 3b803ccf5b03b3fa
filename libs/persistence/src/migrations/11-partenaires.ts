import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who pilots a network with its Caf, each with its part. */
export class Partenaires1764000000211 implements MigrationInterface {
  name = 'Partenaires1764000000211';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reseau ADD COLUMN partenaires jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reseau DROP COLUMN partenaires');
  }
}
