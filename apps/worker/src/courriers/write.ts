import type { CourrierAEnvoyer, EnvoiAFaire } from '@pdn/contracts/courrier';
import { rendre, type Message } from '@pdn/notifications';
import type { Logger } from 'pino';
import { failureOf } from '../failure.js';

type Courriers = EnvoiAFaire['courriers'];

export interface Writer {
  /** Address that links in mails begin with. */
  publicUrl: string;
  log: Logger;
}

/** Null when the text cannot be written, a bug of ours: what went wrong is only in the log, by its kind and place. */
export function write({ publicUrl, log }: Writer, envoi: EnvoiAFaire): Message | null {
  try {
    return rendre(envoi, { publicUrl });
  } catch (error) {
    log.error({ courriers: envoi.courriers.map(idOf), error: failureOf(error) }, 'A mail cannot be written');
    return null;
  }
}

/** Which of those that leave together cannot be written alone; all, when only their sum cannot. */
export function unwritable({ publicUrl }: Writer, envoi: EnvoiAFaire): string[] {
  const guilty = envoi.courriers.filter((courrier) => {
    try {
      rendre({ ...envoi, courriers: [courrier] }, { publicUrl });
      return false;
    } catch {
      return true;
    }
  });
  return (guilty.length > 0 ? guilty : (envoi.courriers as readonly CourrierAEnvoyer[])).map(idOf);
}

const idOf = ({ id }: Courriers[number]): string => id;
