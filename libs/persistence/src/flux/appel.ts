import type { Appel, AppelDataOf, VueAppel } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { exigerParties } from './exiger-parties.js';
import type { Genre } from './genre.js';

export const APPEL: Genre<Appel, VueAppel> = {
  table: 'appel',
  colonnes: ({ titre, ouvreLe, clotureLe, invites, candidatures }) => ({
    ...{ titre, invites, candidatures },
    ouvre_le: ouvreLe,
    cloture_le: clotureLe,
  }),
  /** The call and the dossiers that answer it are found together. */
  attributs: (_vue, id) => ({ appel: id, terme: null }),
  fiche: () => null,
  async contexte(tx, commande, appel) {
    await exigerParties(tx, commande);
    if (commande.type !== 'enregistrerCandidature' || !appel) return {};
    const rang = await invitationDe(tx, appel, commande.data as AppelDataOf<'enregistrerCandidature'>);
    return rang === null ? {} : { invitation: rang };
  },
};

/**
 * An application comes with its own rows of people and structure: it answers the invitation of the same structure, of the
 * same professional where one was named, and of one that nobody has answered before.
 */
async function invitationDe(
  tx: Tx,
  { invites }: Appel,
  { professionnel, structure }: AppelDataOf<'enregistrerCandidature'>,
): Promise<number | null> {
  const [invite] = await tx.rows<{ rang: number }>({
    name: 'invitation-de',
    text: INVITATION,
    values: [JSON.stringify(invites.filter(({ reponse }) => reponse === null)), professionnel, structure],
  });
  return invite?.rang ?? null;
}

const INVITATION = `
  SELECT i.rang
  FROM jsonb_to_recordset($1::jsonb) AS i (rang integer, structure uuid, professionnel uuid)
    JOIN structure s ON s.id = $3 JOIN personne p ON p.id = $2
    LEFT JOIN structure si ON si.id = i.structure LEFT JOIN personne pi ON pi.id = i.professionnel
  WHERE i.structure = s.id OR si.siret = s.siret
    OR (lower(si.nom) = lower(s.nom) AND lower(si.commune) = lower(s.commune))
  ORDER BY (pi.id = p.id OR lower(pi.courriel) = lower(p.courriel)
    OR (lower(pi.nom) = lower(p.nom) AND lower(pi.prenom) = lower(p.prenom))) DESC NULLS LAST, i.rang
  LIMIT 1`;
