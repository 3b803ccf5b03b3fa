import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All that is personal or free text. It can be erased: events only hold ids and salted hashes. */
export class Contenus1764000000004 implements MigrationInterface {
  name = 'Contenus1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        id uuid CONSTRAINT document_pkey PRIMARY KEY,
        reseau text NOT NULL,
        commande uuid NOT NULL,
        type text NOT NULL,
        contenu jsonb NOT NULL,
        sel text NOT NULL,
        sha256 text NOT NULL,
        depose_le timestamptz NOT NULL DEFAULT now(),
        attache boolean NOT NULL DEFAULT false
      );
      CREATE INDEX document_commande ON document (commande);

      CREATE TABLE personne (
        id uuid CONSTRAINT personne_pkey PRIMARY KEY,
        reseau text NOT NULL,
        commande uuid NOT NULL,
        civilite text,
        prenom text NOT NULL,
        nom text NOT NULL,
        fonction text,
        courriel text NOT NULL,
        telephone text,
        depose_le timestamptz NOT NULL DEFAULT now(),
        attache boolean NOT NULL DEFAULT false
      );
      CREATE INDEX personne_commande ON personne (commande);

      CREATE TABLE structure (
        id uuid CONSTRAINT structure_pkey PRIMARY KEY,
        reseau text NOT NULL,
        commande uuid NOT NULL,
        nom text NOT NULL,
        siret text NOT NULL,
        type text,
        commune text NOT NULL,
        code_insee text,
        code_postal text,
        depose_le timestamptz NOT NULL DEFAULT now(),
        attache boolean NOT NULL DEFAULT false
      );
      CREATE INDEX structure_commande ON structure (commande);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE structure, personne, document');
  }
}
