import type { QueryConfig } from 'pg';

/**
 * All that is personal in an archived dossier: its documents, and the people that no other dossier still knows. Its
 * events hold ids, dates and hashes: they stay, and their chain with them. A structure is no person, and stays too.
 */
export const effacerContenus = (stream: string): QueryConfig[] => [
  {
    name: 'effacer-documents',
    text: `DELETE FROM document d USING commande c WHERE c.stream = $1 AND d.commande = c.id`,
    values: [stream],
  },
  { name: 'effacer-personnes', text: PERSONNES, values: [stream] },
];

const PERSONNES = `
  DELETE FROM personne p
  WHERE (
      EXISTS (SELECT FROM commande c WHERE c.id = p.commande AND c.stream = $1)
      OR EXISTS (
        SELECT FROM event e WHERE e.stream = $1
          AND p.id::text IN (e.data ->> 'professionnel', e.data ->> 'contact'))
    )
    AND NOT EXISTS (
      SELECT FROM labellisation l
      WHERE l.stream <> $1 AND l.version > 0 AND l.etat <> 'archivee'
        AND (
          p.id IN (l.professionnel, l.contact)
          OR EXISTS (SELECT FROM event e WHERE e.stream = l.stream AND e.data ->> 'contact' = p.id::text)
        )
    )`;
