import { objetDuLien, type Calendrier, type Instant } from '@pdn/domain';
import type { QueryConfig } from 'pg';
import type { CourrierDecide } from '../execution/courriers.js';
import { hashDuJeton, jetonDe } from './jeton.js';

const VALIDITE_JOURS = 90;

interface Emission {
  stream: string;
  reseau: string;
  secret: string;
  now: Instant;
  calendrier: Calendrier;
  personneDe: (role: CourrierDecide['destinataire']) => string;
}

/**
 * The links of these mails. One that went out before is prolonged; a new one for the same act and the same role takes
 * the place of an older one that was not used.
 */
export function emettreLiens(
  { stream, reseau, secret, now, calendrier, personneDe }: Emission,
  courriers: CourrierDecide[],
): QueryConfig[] {
  const rows = new Map<string, object>();
  for (const { lien, lienId, destinataire, personne, partirLe } of courriers) {
    if (!lien || !lienId) continue;
    const { cle, ...acte } = lien;
    rows.set(lienId, {
      id: lienId,
      stream,
      reseau,
      cle,
      objet: objetDuLien(acte),
      acte,
      destinataire,
      personne: personne ?? personneDe(destinataire),
      jeton: `\\x${hashDuJeton(jetonDe(secret, lienId)).toString('hex')}`,
      cree_le: now,
      expire_le: calendrier.finDeJour(calendrier.plusJours(calendrier.jour(partirLe ?? now), VALIDITE_JOURS)),
    });
  }
  if (rows.size === 0) return [];
  const values = JSON.stringify([...rows.values()]);
  return [
    { name: 'remplacer-liens', text: REMPLACER, values: [stream, values, now] },
    { name: 'emettre-liens', text: EMETTRE, values: [values] },
  ];
}

const REMPLACER = `
  UPDATE lien l SET revoque_le = $3
  FROM jsonb_populate_recordset(NULL::lien, $2::jsonb) n
  WHERE l.stream = $1 AND l.objet = n.objet AND l.destinataire = n.destinataire AND l.id <> n.id
    AND l.utilise_le IS NULL AND l.revoque_le IS NULL`;

const EMETTRE = `
  INSERT INTO lien (id, stream, reseau, cle, objet, acte, destinataire, personne, jeton, cree_le, expire_le)
  SELECT id, stream, reseau, cle, objet, acte, destinataire, personne, jeton, cree_le, expire_le
  FROM jsonb_populate_recordset(NULL::lien, $1::jsonb)
  ON CONFLICT (id) DO UPDATE SET expire_le = greatest(lien.expire_le, excluded.expire_le), revoque_le = NULL`;

/** The former contact's links die with the change, before any mail to the new one. */
export const revoquerLiensDe = (
  stream: string,
  role: string,
  saufPersonne: string,
  now: Instant,
): QueryConfig => ({
  name: 'revoquer-liens',
  text: `UPDATE lien SET revoque_le = $4
    WHERE stream = $1 AND destinataire = $2 AND personne <> $3 AND utilise_le IS NULL AND revoque_le IS NULL`,
  values: [stream, role, saufPersonne, now],
});
