import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Courriers1764000000005 implements MigrationInterface {
  name = 'Courriers1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE courrier (
        id uuid CONSTRAINT courrier_pkey PRIMARY KEY,
        stream text NOT NULL,
        version integer NOT NULL,
        rang integer NOT NULL,
        reseau text NOT NULL,
        gabarit text NOT NULL,
        destinataire text NOT NULL,
        copie text[] NOT NULL,
        classe text NOT NULL,
        donnees jsonb NOT NULL,
        lien uuid,
        serie text,
        message_id text NOT NULL,
        decide_le timestamptz NOT NULL,
        partir_le timestamptz,
        etat text NOT NULL DEFAULT 'a-envoyer',
        etat_le timestamptz NOT NULL DEFAULT now(),
        tentative integer NOT NULL DEFAULT 0,
        bail timestamptz,
        cause text,
        constat uuid,
        CONSTRAINT courrier_etat CHECK (etat IN ('a-envoyer', 'en-cours', 'a-constater', 'remis', 'non-remis', 'incertain')),
        CONSTRAINT courrier_bail CHECK ((etat = 'en-cours') = (bail IS NOT NULL)),
        CONSTRAINT courrier_constat CHECK (etat <> 'a-constater' OR constat IS NOT NULL)
      );
      CREATE INDEX courrier_stream ON courrier (stream, version, rang);
      CREATE INDEX courrier_non_regle ON courrier (stream) WHERE etat IN ('a-envoyer', 'en-cours', 'a-constater');

      CREATE TABLE lien (
        id uuid CONSTRAINT lien_pkey PRIMARY KEY,
        stream text NOT NULL,
        reseau text NOT NULL,
        cle text NOT NULL,
        objet text NOT NULL,
        acte jsonb NOT NULL,
        destinataire text NOT NULL,
        personne text NOT NULL,
        jeton bytea NOT NULL,
        cree_le timestamptz NOT NULL,
        expire_le timestamptz NOT NULL,
        utilise_le timestamptz,
        commande uuid,
        revoque_le timestamptz,
        CONSTRAINT lien_usage CHECK ((utilise_le IS NULL) = (commande IS NULL))
      );
      CREATE UNIQUE INDEX lien_jeton ON lien (jeton);
      CREATE INDEX lien_stream ON lien (stream);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lien, courrier');
  }
}
