import type { Answer } from '@pdn/contracts/temporal';
import {
  decide,
  Refusal,
  type Context,
  type LabellisationCommand,
  type LabellisationEvent,
  type Programme,
} from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { proposerNumero, type NumeroPropose } from '../reseau/numero.js';
import { reglesEnVigueur } from '../reseau/regles.js';
import { calendrierDe } from '../reseau/reseau.js';
import type { Charge } from './charger.js';
import type { CommandeRow } from './commande.js';
import { exigerParties } from './parties.js';

export type Refus = Extract<Answer, { kind: 'refused' }>;

export interface Decision {
  events: LabellisationEvent[];
  context: Context;
  /** Drawn for a command that opens a dossier. */
  numero: NumeroPropose | null;
}

export const refusDe = ({ code, message, champ }: Pick<Refusal, 'code' | 'message' | 'champ'>): Refus => ({
  kind: 'refused',
  code,
  message,
  ...(champ !== undefined && { champ }),
});

/** @throws {Refusal} */
export async function decider(tx: Tx, charge: Charge, commande: CommandeRow): Promise<Decision> {
  const { dossier, context, numero } = await ouvrir(tx, charge, commande);
  await exigerParties(tx, commande);
  const { type, data, acteur } = commande;
  const events = decide({ type, data } as LabellisationCommand, dossier, {
    ...context,
    acteur,
    reseau: charge.reseau.cle,
    ...(numero && { numero: numero.numero }),
  });
  return { events, context, numero };
}

/** An open dossier goes on under the regles that it keeps; a new one starts under those in force. */
async function ouvrir(tx: Tx, { ouvert, reseau, now }: Charge, { type, data }: CommandeRow) {
  if (ouvert) return { ...ouvert, numero: null };
  if (type !== 'deposerCandidature') throw new Refusal('dossier-inconnu', 'Ce dossier n’existe pas.');
  const regles = await reglesEnVigueur(tx, data['programme'] as Programme, now);
  if (!regles)
    throw new Refusal('programme-non-ouvert', 'Ce réseau n’a pas ouvert ce programme.', 'programme');
  const calendrier = calendrierDe(reseau);
  const numero = await proposerNumero(tx, reseau, calendrier.jour(now).slice(0, 4));
  return { dossier: null, context: { now, regles, calendrier }, numero };
}
