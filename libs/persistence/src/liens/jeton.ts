import { createHmac } from 'node:crypto';
import { uuid5 } from '@pdn/contracts/ids';
import { sha256 } from '../journal/empreinte.js';

/** A reminder to the same person carries the same link; whoever takes over gets another one. */
export const idDuLien = (stream: string, cle: string, personne: string): string =>
  uuid5(`${stream}/${cle}/${personne}`);

/** Made again for every mail, never stored: the row only keeps what recognises it. */
export const jetonDe = (secret: string, lien: string): string =>
  createHmac('sha256', secret).update(`lien/${lien}`).digest('base64url');

export const hashDuJeton = (jeton: string): Buffer => sha256(jeton);
