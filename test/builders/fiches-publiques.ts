type Sql = (text: string, values?: unknown[]) => Promise<unknown>;

/** So many cards in the directory of a reseau, without the lives behind them: only what is shown is read. */
export async function publierFiches(sql: Sql, reseau: string, combien: number): Promise<void> {
  await sql(
    `WITH fiche AS (
        SELECT gen_random_uuid() AS id, (ARRAY ['Élodie', 'Thomas', 'Noémie', 'Marc', 'Aurélie'])[1 + n % 5] AS prenom,
          n FROM generate_series(1, $2::int) n),
      ecrite AS (
        INSERT INTO document (id, reseau, commande, type, contenu, sel, sha256)
        SELECT id, $1, gen_random_uuid(), 'fiche', jsonb_build_object(
            'prenom', prenom, 'metier', 'Référente famille', 'structure', 'Centre social n° ' || n,
            'commune', 'Commune ' || n % 300, 'presentation', repeat('Écrivez-moi. ', 50),
            'reseaux', jsonb_build_array(jsonb_build_object('reseau', 'facebook',
              'adresse', 'https://reseau.example.org/' || n))), 'sel', 'sha256' FROM fiche)
      INSERT INTO fiche_annuaire (stream, reseau, programme, document, depuis)
      SELECT 'labellisation/' || gen_random_uuid(), $1, (ARRAY ['parentalite', 'jeunesse'])[1 + n % 2], id, '2027-01-01'
      FROM fiche`,
    [reseau, combien],
  );
  await sql('ANALYZE fiche_annuaire, document');
}
