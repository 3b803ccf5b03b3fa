import { MEME_ENVOI } from './groupe.js';

/**
 * Mails with whom they are for, and the civil day of their reseau on which they leave. `$2`: what time it is.
 *
 * Who it is, is worked out before anybody is looked up: under row security no index serves a condition that may fail, as
 * the cast to uuid may, and all people of the reseau would be read.
 */
const A_QUI = (lesquels: string): string => `
  SELECT c.*,
    CASE WHEN p.id IS NOT NULL THEN p.qui WHEN c.destinataire IN ('caf', 'coordinateur') THEN c.destinataire END AS qui
  FROM (
    SELECT c.id, c.stream, c.gabarit, c.destinataire, c.etat_le, c.partir_le,
      c.copie_de IS NOT NULL AS est_copie, coalesce(r.horloge, $2::timestamptz) AS horloge,
      greatest(c.decide_le, c.partir_le) AS du, (greatest(c.decide_le, c.partir_le) AT TIME ZONE r.zone)::date AS jour,
      coalesce(c.personne, CASE c.destinataire
        WHEN 'professionnel' THEN coalesce(l.professionnel, (c.donnees ->> 'professionnel')::uuid)
        WHEN 'employeur' THEN coalesce(l.contact, (c.donnees ->> 'contact')::uuid) END) AS personne
    FROM courrier c
    JOIN reseau r ON r.cle = c.reseau
    JOIN flux l ON l.stream = c.stream
    WHERE ${lesquels}
    OFFSET 0) c
  LEFT JOIN personne p ON p.id = c.personne`;

const EST_LIBRE = (courrier: string): string =>
  `${courrier}.classe = 'rappel' AND ${courrier}.etat = 'a-envoyer'`;

/**
 * The reminder that is about to leave, and the streams whose reminders may leave with it: its own, and those where the
 * same person plays the same role. They are found from the person: a thousand that leave at one moment would otherwise
 * each read all the others.
 */
const LUI_ET_LES_SIENS = `
  lui AS MATERIALIZED (${A_QUI(`c.id = $1 AND ${EST_LIBRE('c')}`)}),
  siens AS MATERIALIZED (
    SELECT stream FROM lui
    UNION SELECT l.stream FROM lui JOIN personne p ON p.qui = lui.qui JOIN labellisation l ON l.professionnel = p.id
      WHERE lui.destinataire = 'professionnel'
    UNION SELECT l.stream FROM lui JOIN personne p ON p.qui = lui.qui JOIN labellisation l ON l.contact = p.id
      WHERE lui.destinataire = 'employeur')`;

/** Whoever the reseau names is reminded of any dossier; a call or a session names many people in one stream. */
const DE_TOUS = `(lui.qui = lui.destinataire OR lui.stream NOT LIKE 'labellisation/%')`;

/** A mail, those that one sending carries with it, and the reminders that may leave with it. */
export const ENSEMBLE = `
  WITH ${LUI_ET_LES_SIENS},
  possibles AS MATERIALIZED (
    SELECT v.id FROM siens JOIN courrier v ON v.stream = siens.stream WHERE ${EST_LIBRE('v')}
    UNION SELECT v.id FROM lui JOIN courrier v ON v.gabarit = lui.gabarit WHERE ${DE_TOUS} AND ${EST_LIBRE('v')})
  SELECT $1::uuid
  UNION SELECT v.id FROM courrier c JOIN courrier v ON v.envoi = c.envoi WHERE c.id = $1
  UNION SELECT v.id FROM lui
    JOIN (${A_QUI(`c.id = ANY (ARRAY(SELECT id FROM possibles)) AND ${EST_LIBRE('c')}`)}) v
      ON ${MEME_ENVOI.map((trait) => `v.${trait} = lui.${trait}`).join(' AND ')}
        AND (v.partir_le IS NULL OR v.partir_le <= greatest(lui.horloge, lui.partir_le))`;

/** Steps that remind in the same way, and are due. */
const DUES = `
  e.action ->> 'kind' = 'relance' AND e.action ->> 'courrier' = lui.gabarit
    AND e.at <= least(lui.horloge, lui.du) + interval '2 seconds'`;

const DUE_A_LUI = `${DUES}
    AND e.action -> CASE WHEN lui.est_copie THEN 'copie' ELSE 'destinataires' END ? lui.destinataire
    AND NOT EXISTS (SELECT FROM courrier o WHERE o.stream = e.stream AND o.serie = e.serie
      AND o.etat IN ('a-envoyer', 'en-cours', 'a-constater'))`;

/**
 * Since how many milliseconds a reminder waits, and how many of its kind are on their way, when one of these is for the
 * same person: both left for the same moment. One whose turn comes later is not waited for: the clock of an exercice may
 * have moved on, and its next step may wait for this very reminder. Nobody is waited for in vain: while no reminder of
 * this kind has come in the network for ten seconds, or after ten minutes, it leaves alone. Clocks of two servers may
 * differ a little.
 */
export const RAPPELS_EN_CHEMIN = `
  WITH ${LUI_ET_LES_SIENS}
  SELECT ceil(extract(epoch FROM clock_timestamp() - lui.etat_le) * 1000)::int AS depuis,
    (SELECT count(*)::int FROM echeance e WHERE ${DUES}) AS restent
  FROM lui
  WHERE lui.etat_le > now() - interval '10 minutes'
    AND EXISTS (SELECT FROM courrier v WHERE v.gabarit = lui.gabarit AND v.classe = 'rappel'
      AND v.etat_le > now() - interval '10 seconds')
    AND (EXISTS (SELECT FROM siens JOIN echeance e ON e.stream = siens.stream WHERE ${DUE_A_LUI})
      OR lui.qui = lui.destinataire AND EXISTS (SELECT FROM echeance e WHERE ${DUE_A_LUI}))`;
