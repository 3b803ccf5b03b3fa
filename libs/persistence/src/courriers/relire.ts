import type { AnyState, Context, Instant, RappelEcrit } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';
import { etatEtContexte } from '../execution/charger.js';
import { lireVerrou } from '../execution/verrou.js';
import { fluxDe } from '../flux/flux.js';
import { lireReseau } from '../reseau/reseau.js';

interface Row extends RappelEcrit {
  id: string;
  stream: string;
  /** On the clock of its reseau, never before it was decided. */
  now: Instant;
}

/**
 * The reminders, among these mails, that nobody needs any more: what they ask for was done, or is asked otherwise, since
 * they were written. Streams are read without their lock: an act that comes later comes after the mail.
 */
export async function inutiles(store: Store, tx: Tx, courriers: string[], now: Instant): Promise<string[]> {
  const [reseau, rappels] = await Promise.all([
    lireReseau(tx),
    tx.rows<Row>({ name: 'rappels-a-relire', text: RAPPELS, values: [courriers, now] }),
  ]);
  if (!reseau || rappels.length === 0) return [];
  const streams = [...new Set(rappels.map(({ stream }) => stream))];
  const lus = new Map(
    await Promise.all(
      streams.map(async (stream) => {
        const verrou = await lireVerrou(tx, stream);
        const now = rappels.find((rappel) => rappel.stream === stream)!.now;
        return [
          stream,
          verrou && (await etatEtContexte(store, tx, { stream, verrou, reseau, now })),
        ] as const;
      }),
    ),
  );
  return rappels.filter((rappel) => !estAttendu(rappel, lus.get(rappel.stream) ?? null)).map(({ id }) => id);
}

const estAttendu = (
  { stream, now, ...rappel }: Row,
  lu: { etat: AnyState; context: Context } | null,
): boolean => lu !== null && fluxDe(stream).entite.rappelAttendu(rappel, lu.etat, { ...lu.context, now });

/** The copy of a reminder is worth what it is the copy of. */
const RAPPELS = `
  SELECT c.id, c.stream, c.gabarit, coalesce(o.destinataire, c.destinataire) AS destinataire,
    coalesce(o.serie, c.serie) AS serie, c.personne, c.donnees,
    greatest(coalesce(r.horloge, $2::timestamptz), c.decide_le, c.partir_le) AS now
  FROM courrier c JOIN reseau r ON r.cle = c.reseau LEFT JOIN courrier o ON o.id = c.copie_de
  WHERE c.id = ANY ($1) AND c.classe = 'rappel'`;
