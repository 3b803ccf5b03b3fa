import { idDeLaCopie, idDuCourrier } from '@pdn/contracts/ids';
import { messageIdOf } from '@pdn/contracts/courrier';
import type { CourrierIntent, Instant } from '@pdn/domain';
import type { QueryConfig } from 'pg';
import { idDuLien } from '../liens/jeton.js';
import type { NonRegle } from './non-regles.js';

export interface CourrierDecide extends CourrierIntent {
  id: string;
  version: number;
  rang: number;
  /** Id of its link. */
  lienId: string | null;
  /** Of which reminder it is the copy. */
  copieDe: string | null;
}

/** `version`: of the event that is told; `personneDe`: who plays a role today. */
export const courrierDecide =
  (stream: string, version: number, personneDe: (role: CourrierIntent['destinataire']) => string) =>
  (intent: CourrierIntent, rang: number): CourrierDecide => ({
    ...intent,
    id: idDuCourrier(stream, version, intent.gabarit, intent.destinataire, intent.personne),
    version,
    rang,
    lienId: intent.lien
      ? idDuLien(stream, intent.lien.cle, intent.personne ?? personneDe(intent.destinataire))
      : null,
    copieDe: null,
  });

/**
 * The copy of a reminder is a reminder to whoever reads it: a row of its own, that may leave with others like it. That
 * of another mail goes with it.
 */
export const avecSesCopies = (courrier: CourrierDecide): CourrierDecide[] => [
  courrier,
  ...(courrier.classe === 'rappel' ? courrier.copie : []).map((role) => {
    const { serie: _serie, lien: _lien, ...copie } = courrier;
    const id = idDeLaCopie(courrier.id, role);
    return { ...copie, id, destinataire: role, copie: [], lienId: null, copieDe: courrier.id };
  }),
];

/** It waits for its day, or leaves at once. */
const estLibre = ({ partirLe }: Pick<CourrierDecide, 'partirLe'>, now: Instant): boolean =>
  partirLe === undefined || partirLe <= now;

export const nonRegle =
  (now: Instant) =>
  (courrier: CourrierDecide): NonRegle => ({
    id: courrier.id,
    gabarit: courrier.gabarit,
    destinataire: courrier.destinataire,
    serie: courrier.serie ?? null,
    partir_le: courrier.partirLe ?? null,
    libre: estLibre(courrier, now),
    constat: null,
  });

export const ecrireCourriers = (
  { stream, reseau, expediteur, now }: { stream: string; reseau: string; expediteur: string; now: Instant },
  courriers: CourrierDecide[],
): QueryConfig => ({
  name: 'ecrire-courriers',
  text: `INSERT INTO courrier (id, stream, version, rang, reseau, gabarit, destinataire, personne, copie, classe, donnees, lien,
      serie, message_id, decide_le, partir_le, copie_de, pret_le)
    SELECT c.id, c.stream, c.version, c.rang, c.reseau, c.gabarit, c.destinataire, c.personne, c.copie, c.classe,
      coalesce((SELECT p.donnees FROM courrier p WHERE p.stream = c.stream AND p.id = (v.value ->> 'reprend')::uuid), '{}')
        || c.donnees, c.lien, c.serie, c.message_id, c.decide_le, c.partir_le, c.copie_de,
      CASE WHEN (v.value ->> 'libre')::boolean THEN clock_timestamp() END
    FROM jsonb_array_elements($1::jsonb) v
      CROSS JOIN LATERAL jsonb_populate_record(NULL::courrier, v.value) c`,
  values: [
    JSON.stringify(
      courriers.map(({ lienId, copieDe, ...courrier }) => ({
        ...courrier,
        stream,
        reseau,
        lien: lienId,
        message_id: messageIdOf(courrier.id, expediteur),
        decide_le: now,
        partir_le: courrier.partirLe,
        libre: estLibre(courrier, now),
        copie_de: copieDe,
      })),
    ),
  ],
});
