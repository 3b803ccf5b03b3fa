import { randomUUID } from 'node:crypto';
import { dossierOf } from '@pdn/contracts/temporal';
import type { Carnet } from '../client/carnet.js';
import type { Client } from '../client/client.js';
import { acteSur, ouverture, streamDe, type Demande, type Reponse } from '../client/demande.js';
import type { Hasard } from '../outils/hasard.js';
import type { Acte } from './actes.js';

/** How often a client doubles its command, hangs up and asks again, or gives up and later does the act anew. */
export interface Moeurs {
  double: number;
  impatient: number;
  abandon: number;
  /** How many times at most it sends a command that it doubles. */
  fois: number;
}

export const SAGE: Moeurs = { double: 0, impatient: 0, abandon: 0, fois: 2 };

/** Somebody who leads a dossier from act to act. */
export function conduire(
  client: Client,
  carnet: Carnet,
  tirage: Hasard,
  moeurs: Moeurs = SAGE,
  noter: (demande: Demande, reponse: Reponse) => void = () => undefined,
) {
  /** @returns the stream that it was about */
  const donner = async (
    demandeDe: (commande: string) => Demande,
    acte: Partial<Acte>,
  ): Promise<string | null> => {
    let demande = demandeDe(randomUUID());
    if (!acte.aTerminer && !acte.refus && tirage.chance(moeurs.abandon)) {
      await client.abandonner(demande, AbortSignal.timeout(tirage.entre(2, 150)));
      demande = demandeDe(randomUUID());
    }
    const reponse = await obtenir(demande);
    noter(demande, reponse);
    juger(acte, demande, reponse);
    return streamDe(demande, reponse);
  };

  const obtenir = async (demande: Demande): Promise<Reponse> => {
    if (tirage.chance(moeurs.double))
      return (await client.doubler(demande, tirage.entre(2, moeurs.fois)))[0] as Reponse;
    if (tirage.chance(moeurs.impatient)) return client.impatient(demande, tirage.entre(2, 200));
    return client.demander(demande);
  };

  const juger = (
    { type = 'deposerCandidature', refus }: Partial<Acte>,
    { chemin }: Demande,
    reponse: Reponse,
  ) => {
    const code = reponse.kind === 'refusee' ? reponse.code : undefined;
    if (refus) {
      carnet.refus.attendus += 1;
      if (code === refus) carnet.refus.justes += 1;
    } else {
      carnet.valides.envoyees += 1;
      if (!code) carnet.valides.acceptees += 1;
    }
    if (code !== refus)
      carnet.ecarts.push(`${chemin} ${type}: ${code ?? 'accepted'} instead of ${refus ?? 'accepted'}`);
  };

  return {
    /** @returns the dossier's id */
    async ouvrir(rang: number): Promise<string> {
      const stream = await donner((commande) => ouverture(commande, rang), {});
      if (stream === null) throw new Error(`Dossier ${rang} was not opened.`);
      return dossierOf(stream);
    },
    async faire(dossier: string, acte: Acte): Promise<void> {
      await donner((commande) => acteSur(dossier, commande, acte), acte);
    },
  };
}

export type Conducteur = ReturnType<typeof conduire>;
