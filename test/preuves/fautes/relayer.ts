import { setTimeout as pause } from 'node:timers/promises';
import { SIGNAL_ROLLOVER, SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import type { Hasard } from '../outils/hasard.js';

/** One of them by a name that no code of today sends. */
const SIGNAUX = [SIGNAL_VERIFY, 'modifierFiche', 'signalDUneAutreVersion'];
const SALVE = 12;

/** Has these dossiers pass on to a new run again and again, until told to stop. @returns how often it asked */
export async function relayerSansCesse(
  { client }: Pick<Banc, 'client'>,
  streams: readonly string[],
  tirage: Hasard,
  assez: () => boolean,
): Promise<number> {
  let demandes = 0;
  while (!assez()) {
    await client.workflow.getHandle(tirage.choisir(streams)).signal(SIGNAL_ROLLOVER);
    demandes += 1;
    await pause(tirage.entre(5, 40));
  }
  return demandes;
}

/** Bursts of signals to these dossiers, until told to stop. @returns how many signals */
export async function signalerSansCesse(
  { client }: Pick<Banc, 'client'>,
  streams: readonly string[],
  tirage: Hasard,
  assez: () => boolean,
): Promise<number> {
  let signaux = 0;
  while (!assez()) {
    const dossier = client.workflow.getHandle(tirage.choisir(streams));
    await Promise.all(Array.from({ length: SALVE }, () => dossier.signal(tirage.choisir(SIGNAUX))));
    signaux += SALVE;
    await pause(tirage.entre(100, 400));
  }
  return signaux;
}
