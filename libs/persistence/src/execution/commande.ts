import type { Answer, Prochaine } from '@pdn/contracts/temporal';
import { Refusal, type Acteur } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';
import type { CommandeDeposee } from '../flux/genre.js';

export interface CommandeRow extends CommandeDeposee {
  empreinte: string;
  acteur: Acteur;
  lien: string | null;
  /** The stream whose fact brought it. */
  origine: string | null;
  version_attendue: number | null;
  issue: Answer | null;
}

export const MOTEUR: Acteur = { kind: 'systeme', id: 'moteur', through: 'moteur' };

/** An échéance that is due brings its own command. */
export function deposerEcheance(tx: Tx, stream: string, { id, key }: Pick<Prochaine, 'id' | 'key'>): void {
  const { table } = fluxDe(stream);
  tx.send({
    name: `deposer-echeance-${table}`,
    text: `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur)
      SELECT $1, reseau, stream, 'declencherEcheance', $3, '', $4 FROM ${table} WHERE stream = $2
      ON CONFLICT (id) DO NOTHING`,
    values: [id, stream, JSON.stringify({ cle: key }), JSON.stringify(MOTEUR)],
  });
}

export async function lireCommande(tx: Tx, stream: string, id: string): Promise<CommandeRow | null> {
  const [row] = await tx.rows<CommandeRow>({
    name: 'lire-commande',
    text: `SELECT id, type, data, empreinte, acteur, lien, origine, version_attendue, issue
      FROM commande WHERE id = $1 AND stream = $2 FOR UPDATE`,
    values: [id, stream],
  });
  return row ?? null;
}

export const noterIssue = (tx: Tx, id: string, answer: Answer): void =>
  tx.send({
    name: 'noter-issue',
    text: 'UPDATE commande SET issue = $2 WHERE id = $1',
    values: [id, JSON.stringify(answer)],
  });

/** @throws {Refusal} `version-depassee` */
export function exigerAJour({ version_attendue }: CommandeRow, version: number): void {
  if (version_attendue !== null && version_attendue !== version)
    throw new Refusal(
      'version-depassee',
      'Le dossier a changé depuis votre lecture. Relisez-le avant de recommencer.',
    );
}
