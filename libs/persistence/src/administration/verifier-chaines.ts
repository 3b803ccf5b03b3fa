import type { DocumentRef } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { lireEvenements } from '../execution/replier.js';
import { scelleDe } from '../journal/empreinte.js';
import { maillon, type EvenementRow } from '../journal/evenement.js';
import { listerReseaux } from '../lectures/lire-reseau.js';

/**
 * - `maillon`: this event, or one before it, is not what was written
 * - `rang`: an event is missing, or one too many
 * - `tete`: the stream does not end where its row says
 * - `document`: its content is not the one that the event sealed
 */
export interface Anomalie {
  stream: string;
  version: number;
  defaut: 'maillon' | 'rang' | 'tete' | 'document';
}

export interface Verification {
  streams: number;
  evenements: number;
  anomalies: Anomalie[];
}

/** Computes every hash again. Content that was erased is no anomaly: its salt went with it. */
export async function verifierChaines(store: Store): Promise<Verification> {
  const total: Verification = { streams: 0, evenements: 0, anomalies: [] };
  for (const { cle } of await listerReseaux(store))
    for (const stream of await streamsConnus(store, cle))
      await dansReseau(store, cle, async (tx) => {
        const events = await lireEvenements(tx, stream);
        total.streams += 1;
        total.evenements += events.length;
        total.anomalies.push(
          ...chaine(stream, events),
          ...(await tete(tx, stream, events)),
          ...(await documents(tx, events)),
        );
      });
  return total;
}

/** Those of the events and those of the rows: a stream that lost all its events is missed by its row. */
const streamsConnus = (store: Store, reseau: string): Promise<string[]> =>
  dansReseau(store, reseau, async (tx) => {
    const rows = await tx.rows<{ stream: string }>({
      text: 'SELECT stream FROM event UNION SELECT stream FROM flux WHERE version > 0 ORDER BY stream',
    });
    return rows.map(({ stream }) => stream);
  });

function chaine(stream: string, events: EvenementRow[]): Anomalie[] {
  let previous: Buffer | null = null;
  return events.flatMap((event, index): Anomalie[] => {
    const expected = maillon(previous, event);
    previous = event.hash;
    const { version } = event;
    return [
      ...(version === index + 1 ? [] : [{ stream, version, defaut: 'rang' } as const]),
      ...(expected.equals(event.hash) ? [] : [{ stream, version, defaut: 'maillon' } as const]),
    ];
  });
}

async function tete(tx: Tx, stream: string, events: EvenementRow[]): Promise<Anomalie[]> {
  const [row] = await tx.rows<{ version: number; hash: Buffer }>({
    text: 'SELECT version, hash FROM flux WHERE stream = $1',
    values: [stream],
  });
  const last = events.at(-1);
  const same = row && last && row.version === last.version && row.hash.equals(last.hash);
  return same ? [] : [{ stream, version: row?.version ?? last?.version ?? 0, defaut: 'tete' }];
}

async function documents(tx: Tx, events: EvenementRow[]): Promise<Anomalie[]> {
  const scelles = events.flatMap(({ stream, version, data }) =>
    referencesDe(data).map((reference) => ({ stream, version, ...reference })),
  );
  if (scelles.length === 0) return [];
  const rows = await tx.rows<{ id: string; contenu: unknown; sel: string }>({
    text: 'SELECT id, contenu, sel FROM document WHERE id = ANY ($1)',
    values: [scelles.map(({ id }) => id)],
  });
  const contenus = new Map(rows.map((row) => [row.id, row]));
  return scelles.flatMap(({ id, sha256, stream, version }): Anomalie[] => {
    const row = contenus.get(id);
    return !row || scelleDe(row.contenu, row.sel) === sha256 ? [] : [{ stream, version, defaut: 'document' }];
  });
}

const referencesDe = (data: object): DocumentRef[] =>
  Object.values(data).filter(
    (value): value is DocumentRef =>
      typeof value === 'object' && value !== null && 'sha256' in value && 'id' in value,
  );
