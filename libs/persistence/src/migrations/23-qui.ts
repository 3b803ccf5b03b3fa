import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever reads a mailbox, under one key: the reminders that may leave together are found by it. A column that a trigger
 * keeps, for row-level security lets no expression be looked up in an index.
 */
export class Qui1764000000023 implements MigrationInterface {
  name = 'Qui1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE personne ADD COLUMN qui text NOT NULL DEFAULT '';
      CREATE FUNCTION personne_qui() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.qui := lower(NEW.courriel || ' ' || NEW.prenom || ' ' || NEW.nom);
        RETURN NEW;
      END $$;
      CREATE TRIGGER personne_qui BEFORE INSERT OR UPDATE ON personne
        FOR EACH ROW EXECUTE FUNCTION personne_qui();

      ALTER TABLE personne NO FORCE ROW LEVEL SECURITY;
      UPDATE personne SET qui = '';
      ALTER TABLE personne FORCE ROW LEVEL SECURITY;

      CREATE INDEX personne_qui ON personne (reseau, qui);
      CREATE INDEX labellisation_contact ON labellisation (reseau, contact);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX labellisation_contact, personne_qui;
      DROP TRIGGER personne_qui ON personne;
      DROP FUNCTION personne_qui;
      ALTER TABLE personne DROP COLUMN qui;
    `);
  }
}
