import { randomUUID } from 'node:crypto';
import { dossierDe } from '@pdn/contracts/ids';
import { streamOf } from '@pdn/contracts/temporal';
import type { AppelDataOf } from '@pdn/domain';
import { empreinteDe, type DepotCommande, type Store } from '../src/index.js';
import { COORDINATEUR, document, faire } from './base.js';

/** A call from 1 to 31 March 2027. */
export function appel({ reseau = '50' } = {}): DepotCommande {
  const id = randomUUID();
  const stream = streamOf(dossierDe(id), 'appel');
  const titre = document(id, 'titre', 'Appel à candidatures 2027');
  const data: AppelDataOf<'ouvrirAppel'> = {
    programme: 'parentalite',
    titre: titre.ref,
    ouvreLe: '2027-03-01',
    clotureLe: '2027-03-31',
  };
  return {
    ...{ id, reseau, stream, type: 'ouvrirAppel', data, acteur: COORDINATEUR },
    empreinte: empreinteDe({ secret: 'secret' }, data),
    documents: [titre.row],
  };
}

/** Its stream. */
export async function ouvrirUnAppel(store: Store, now: string, options = {}): Promise<string> {
  const command = appel(options);
  const { answer } = await faire(store, command, now);
  if (answer.kind === 'refused') throw new Error(answer.code);
  return command.stream;
}
