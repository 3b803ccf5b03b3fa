import { randomUUID } from 'node:crypto';
import type { Annonce } from '@pdn/contracts/temporal';
import { creerTransport } from '@pdn/notifications';
import { creerReseau, declencher, mener, openStore, wake, type DepotCommande } from '@pdn/persistence';
import { postman } from '@pdn/worker';
import { Client } from 'pg';
import { pino, stdSerializers } from 'pino';
import { MANCHE } from './fiches-reseaux.js';
import { appUrlOf, startPostgres } from './postgres.js';
import { accepted } from './flux-reel.js';
import { candidature, depot, document, SECRET } from './reseau-reel.js';
import { startSmtpSink } from './smtp-sink.js';

/** A network whose mails leave, and no Temporal anywhere: a real PostgreSQL, a real SMTP exchange. */
export async function ouvrirPoste() {
  const [postgres, smtp] = await Promise.all([startPostgres(), startSmtpSink()]);
  await creerReseau(postgres.ownerUrl, MANCHE);
  const url = appUrlOf(postgres, 'app');
  const store = openStore({ url, secret: SECRET });
  const superuser = new Client({ connectionString: postgres.ownerUrl });
  await superuser.connect();
  const transport = creerTransport(smtp.url);
  const said: string[] = [];
  const told: Annonce[] = [];
  const postmen: (() => Promise<void>)[] = [];

  const sql = async <Row>(text: string, values: unknown[] = []) =>
    (await superuser.query(text, values)).rows as Row[];

  async function commettre(depose: DepotCommande): Promise<string> {
    const { stream } = depose;
    const menee = await mener(store, { stream, now: await store.horloge(stream), depot: depose });
    if (menee.kind !== 'faite') throw new Error(menee.kind);
    accepted(menee.answer);
    return stream;
  }
  /** A new dossier, whose mails are then due. */
  const deposer = () => commettre(candidature(MANCHE.cle, 'centre.example.org'));

  return {
    store,
    smtp,
    deposer,
    /** What the logs say. */
    said,
    /** Whom the postmen have told. */
    told,
    sql,
    /** A dossier whose employer is reminded of missing documents, a week after they were asked for. */
    async relancer(): Promise<{ stream: string; rappel: string }> {
      const stream = await deposer();
      const id = randomUUID();
      const motif = document(id, 'motif', 'La fiche de poste manque.');
      const data = { pieces: ['fiche-de-poste'], motif: { id: motif.id, sha256: motif.sha256 } };
      await commettre({ ...depot(MANCHE.cle, id, stream, 'demanderPieces', data), documents: [motif] });
      await sql(`UPDATE courrier SET etat = 'remis', pret_le = NULL WHERE stream = $1`, [stream]);
      const { next } = await wake(store, { stream, now: await store.horloge(stream) });
      await declencher(store, { stream, now: next!.at, echeance: next! });
      const [rappel] = await sql<{ id: string }>(
        `SELECT id FROM courrier WHERE stream = $1 AND classe = 'rappel' AND etat = 'a-envoyer'`,
        [stream],
      );
      return { stream, rappel: rappel!.id };
    },
    /** One more, as in a process of its own. @returns how it is stopped */
    embaucher(parSeconde = 1_000): () => Promise<void> {
      const stopping = new AbortController();
      const sien = openStore({ url, secret: SECRET });
      const running = postman(
        {
          store: sien,
          transports: { reel: transport, exercice: transport },
          publicUrl: 'https://parcours.example.org',
          announce: (annonces) => void told.push(...annonces),
          log: pino(
            { level: 'warn', serializers: { error: stdSerializers.err } },
            { write: (line: string) => said.push(line) },
          ),
        },
        parSeconde,
        stopping.signal,
      );
      const stop = async (): Promise<void> => {
        stopping.abort();
        await running;
        if (!sien.pool.ended) await sien.close();
      };
      postmen.push(stop);
      return stop;
    },
    congedier: () => Promise.all(postmen.splice(0).map((stop) => stop())),
    async fermer(): Promise<void> {
      await this.congedier();
      await superuser.end();
      await store.close();
      await Promise.all([postgres.stop(), smtp.stop()]);
    },
  };
}

export type Poste = Awaited<ReturnType<typeof ouvrirPoste>>;
