import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views, rebuilt from events at will. The row of `labellisation` is also the stream's lock: at version 0 only that. */
export class Dossiers1764000000003 implements MigrationInterface {
  name = 'Dossiers1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE labellisation (
        stream text CONSTRAINT labellisation_pkey PRIMARY KEY,
        reseau text NOT NULL,
        version integer NOT NULL DEFAULT 0,
        hash bytea,
        forme integer,
        etat_stocke jsonb,
        numero text,
        programme text,
        voie text,
        appel text,
        etat text,
        attente_de text,
        professionnel uuid,
        structure uuid,
        contact uuid,
        categorie_metier text,
        regles integer,
        deposee_le date,
        label_accorde_le date,
        terme date,
        clos boolean,
        prochaine_echeance timestamptz,
        CONSTRAINT labellisation_verrou CHECK (version = 0 OR (hash IS NOT NULL AND etat_stocke IS NOT NULL
          AND numero IS NOT NULL AND etat IS NOT NULL AND clos IS NOT NULL))
      );
      CREATE UNIQUE INDEX labellisation_numero ON labellisation (reseau, numero);
      CREATE INDEX labellisation_prochaine ON labellisation (reseau, prochaine_echeance);

      CREATE TABLE echeance (
        stream text NOT NULL,
        cle text NOT NULL,
        serie text NOT NULL,
        reseau text NOT NULL,
        jour date NOT NULL,
        at timestamptz NOT NULL,
        libelle text NOT NULL,
        condition text,
        action jsonb NOT NULL,
        CONSTRAINT echeance_pkey PRIMARY KEY (stream, cle)
      );
      CREATE INDEX echeance_a_venir ON echeance (at) WHERE action ->> 'kind' <> 'repere';

      CREATE TABLE tache (
        stream text NOT NULL,
        cle text NOT NULL,
        reseau text NOT NULL,
        type text NOT NULL,
        raison text NOT NULL,
        appeler text,
        depuis date NOT NULL,
        CONSTRAINT tache_pkey PRIMARY KEY (stream, cle)
      );

      CREATE TABLE fiche_annuaire (
        stream text CONSTRAINT fiche_annuaire_pkey PRIMARY KEY,
        reseau text NOT NULL,
        programme text NOT NULL,
        document uuid NOT NULL,
        depuis date NOT NULL
      );
      CREATE INDEX fiche_annuaire_reseau ON fiche_annuaire (reseau);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fiche_annuaire, tache, echeance, labellisation');
  }
}
