import { streamOf } from '@pdn/contracts/temporal';
import { Refusal, type seances } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { exigerParties } from './exiger-parties.js';
import type { Genre } from './genre.js';

export const COMMISSION: Genre<seances.Commission, seances.VueCommission> = {
  table: 'commission',
  colonnes: ({ instance, date, dossiers, decisions }) => ({
    ...{ instance, dossiers, decisions },
    date_seance: date,
  }),
  attributs: () => ({ appel: null, terme: null }),
  fiche: () => null,
  async contexte(tx, commande, seance) {
    await exigerParties(tx, commande);
    if (commande.type === 'inscrireAffaire' && seance)
      await exigerEnAttente(tx, String(commande.data['dossier']), seance);
    return {};
  },
};

/**
 * Whether the dossier still waits when the decision reaches it is for the dossier to say.
 * @throws {Refusal} `dossier-inconnu`, `dossier-hors-commission`, `autre-programme`, `deja-a-l-ordre-du-jour`
 */
async function exigerEnAttente(tx: Tx, dossier: string, seance: seances.Commission): Promise<void> {
  const [row] = await tx.rows<{ etat: string; programme: string; ailleurs: boolean }>({
    name: 'dossier-en-attente',
    text: `SELECT etat, programme, EXISTS (
        SELECT FROM commission c WHERE c.numero <> $2 AND $3::uuid = ANY (c.dossiers)
          AND c.etat NOT IN ('signee', 'annulee')) AS ailleurs
      FROM labellisation WHERE stream = $1 AND version > 0`,
    values: [streamOf(dossier), seance.numero, dossier],
  });
  if (!row) throw new Refusal('dossier-inconnu', 'Ce dossier n’existe pas.', 'dossier');
  if (row.etat !== 'commission')
    throw new Refusal('dossier-hors-commission', 'Ce dossier n’attend pas de commission.', 'dossier');
  if (row.programme !== seance.programme)
    throw new Refusal('autre-programme', 'Ce dossier est d’un autre programme que la séance.', 'dossier');
  if (row.ailleurs)
    throw new Refusal(
      'deja-a-l-ordre-du-jour',
      'Ce dossier est déjà à l’ordre du jour d’une autre séance.',
      'dossier',
    );
}
