import type { Answer } from '@pdn/contracts/temporal';
import { Refusal, type AnyCommand, type AnyEvent, type Context, type Programme } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';
import { proposerNumero, type NumeroPropose } from '../reseau/numero.js';
import { reglesEnVigueur } from '../reseau/regles.js';
import { calendrierDe } from '../reseau/reseau.js';
import type { Charge } from './charger.js';
import type { CommandeRow } from './commande.js';

export type Refus = Extract<Answer, { kind: 'refused' }>;

export interface Decision {
  events: AnyEvent[];
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
  const { entite, contexte } = fluxDe(charge.stream);
  const { etat, context, numero } = await ouvrir(tx, charge, commande);
  const { type, data, acteur } = commande;
  const connu = await contexte(tx, commande, etat);
  const events = entite.decide({ type, data } as AnyCommand, etat, {
    ...context,
    ...connu,
    acteur,
    reseau: charge.reseau.cle,
    instances: charge.reseau.instances,
    ...(numero && { numero: numero.numero }),
  });
  const adoptees = events.some((event) => event.type === 'ReglesAdoptees') && connu.reglesDemandees;
  return { events, context: adoptees ? { ...context, regles: adoptees.regles } : context, numero };
}

/** An open dossier goes on under the regles that it keeps; a new one starts under those in force. */
async function ouvrir(tx: Tx, { stream, ouvert, reseau, now }: Charge, { type, data }: CommandeRow) {
  if (ouvert) return { ...ouvert, numero: null };
  const { entite } = fluxDe(stream);
  if (type !== entite.ouverture) throw new Refusal('dossier-inconnu', 'Ce dossier n’existe pas.');
  const regles = await reglesEnVigueur(tx, data['programme'] as Programme, now);
  if (!regles)
    throw new Refusal('programme-non-ouvert', 'Ce réseau n’a pas ouvert ce programme.', 'programme');
  const calendrier = calendrierDe(reseau);
  const numero = await proposerNumero(tx, reseau, entite.prefixe, calendrier.jour(now).slice(0, 4));
  return { etat: null, context: { now, regles, calendrier }, numero };
}
