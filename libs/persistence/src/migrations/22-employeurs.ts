import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All the dossiers of an employer, of a person: found without reading the others. */
export class Employeurs1764000000022 implements MigrationInterface {
  name = 'Employeurs1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX labellisation_structure ON labellisation (reseau, structure);
      CREATE INDEX labellisation_professionnel ON labellisation (reseau, professionnel);
      CREATE INDEX structure_siret ON structure (reseau, siret);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX labellisation_structure, labellisation_professionnel, structure_siret');
  }
}
