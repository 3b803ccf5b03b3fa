import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reseaux1764000000001 implements MigrationInterface {
  name = 'Reseaux1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reseau (
        cle text CONSTRAINT reseau_pkey PRIMARY KEY,
        code text NOT NULL,
        nom text NOT NULL,
        du_nom text NOT NULL,
        exercice boolean NOT NULL,
        horloge timestamptz,
        zone text NOT NULL,
        regime text NOT NULL,
        fermetures jsonb NOT NULL,
        expediteur text NOT NULL,
        contacts jsonb NOT NULL,
        CONSTRAINT reseau_cle CHECK (cle ~ '^[0-9A-Za-z-]+$'),
        CONSTRAINT reseau_horloge CHECK (exercice = (horloge IS NOT NULL))
      );
      CREATE UNIQUE INDEX reseau_code_reel ON reseau (code) WHERE NOT exercice;

      CREATE TABLE compteur (
        reseau text NOT NULL,
        annee integer NOT NULL,
        dernier integer NOT NULL,
        CONSTRAINT compteur_pkey PRIMARY KEY (reseau, annee)
      );

      CREATE TABLE regles (
        reseau text NOT NULL,
        programme text NOT NULL,
        version integer NOT NULL,
        contenu jsonb NOT NULL,
        publiee_le timestamptz NOT NULL,
        CONSTRAINT regles_pkey PRIMARY KEY (reseau, programme, version)
      );

      CREATE TABLE cle_api (
        id uuid CONSTRAINT cle_api_pkey PRIMARY KEY,
        reseau text NOT NULL,
        role text NOT NULL,
        nom text NOT NULL,
        hash bytea NOT NULL,
        creee_le timestamptz NOT NULL DEFAULT now(),
        revoquee_le timestamptz
      );
      CREATE UNIQUE INDEX cle_api_hash ON cle_api (hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cle_api, regles, compteur, reseau');
  }
}
