import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'reseau',
  'compteur',
  'regles',
  'cle_api',
  'commande',
  'event',
  'labellisation',
  'echeance',
  'tache',
  'fiche_annuaire',
  'document',
  'personne',
  'structure',
  'courrier',
  'lien',
];

/** What the named functions of the next migration look through: no table with names, addresses or free text. */
const LUES_PAR_LE_MOTEUR = ['reseau', 'cle_api', 'commande', 'labellisation', 'echeance', 'courrier', 'lien'];

/**
 * Every table shows and takes the rows of one reseau, the one that the transaction has set: to the application, and to
 * the owner as well. No event can be changed or removed.
 */
export class Droits1764000000006 implements MigrationInterface {
  name = 'Droits1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      const colonne = table === 'reseau' ? 'cle' : 'reseau';
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY reseau_choisi ON ${table} USING (${colonne} = current_setting('pdn.reseau', true));
      `);
    }
    for (const table of LUES_PAR_LE_MOTEUR)
      await runner.query(`CREATE POLICY moteur ON ${table} FOR SELECT TO pdn_owner USING (true)`);
    await runner.query(`
      GRANT USAGE ON SCHEMA public TO pdn_app;
      GRANT SELECT, UPDATE (horloge) ON reseau TO pdn_app;
      GRANT SELECT, INSERT, UPDATE ON compteur TO pdn_app;
      GRANT SELECT ON regles TO pdn_app;
      GRANT SELECT (id, reseau, role, nom) ON cle_api TO pdn_app;
      GRANT SELECT, INSERT, UPDATE (issue), DELETE ON commande TO pdn_app;
      GRANT SELECT, INSERT ON event TO pdn_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON labellisation, echeance, tache, fiche_annuaire TO pdn_app;
      GRANT SELECT, INSERT, UPDATE (attache), DELETE ON document, personne, structure TO pdn_app;
      GRANT SELECT, INSERT, UPDATE (etat, etat_le, tentative, bail, cause, constat) ON courrier TO pdn_app;
      GRANT SELECT, INSERT, UPDATE (expire_le, utilise_le, commande, revoque_le) ON lien TO pdn_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE ALL ON ${TABLES.join(', ')} FROM pdn_app`);
    for (const table of LUES_PAR_LE_MOTEUR) await runner.query(`DROP POLICY moteur ON ${table}`);
    for (const table of TABLES)
      await runner.query(`
        DROP POLICY reseau_choisi ON ${table};
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
      `);
  }
}
