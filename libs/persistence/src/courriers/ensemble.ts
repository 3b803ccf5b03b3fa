/** A mailbox and whoever reads it: two people who share one each get their own mail. */
const cleDe = (personne: string): string =>
  `lower(${personne}.courriel || ' ' || ${personne}.prenom || ' ' || ${personne}.nom)`;

/** Mails with whom they are for, and the civil day of their reseau on which they leave. */
const A_QUI = `
  SELECT c.id, c.stream, c.gabarit, c.destinataire, c.classe, c.etat, c.etat_le, c.partir_le,
    c.copie_de IS NOT NULL AS est_copie, coalesce(r.horloge, now()) AS horloge,
    greatest(c.decide_le, c.partir_le) AS du, (greatest(c.decide_le, c.partir_le) AT TIME ZONE r.zone)::date AS jour,
    CASE WHEN p.id IS NOT NULL THEN ${cleDe('p')} WHEN c.destinataire IN ('caf', 'coordinateur') THEN c.destinataire END AS qui
  FROM courrier c
  JOIN reseau r ON r.cle = c.reseau
  JOIN flux l ON l.stream = c.stream
  LEFT JOIN personne p ON p.id = coalesce(c.personne, CASE c.destinataire
    WHEN 'professionnel' THEN coalesce(l.professionnel, (c.donnees ->> 'professionnel')::uuid)
    WHEN 'employeur' THEN coalesce(l.contact, (c.donnees ->> 'contact')::uuid) END)`;

/** A mail, those that one sending carries with it, and the reminders that may leave with it. */
export const ENSEMBLE = `
  SELECT $1::uuid
  UNION SELECT v.id FROM courrier c JOIN courrier v ON v.envoi = c.envoi WHERE c.id = $1
  UNION SELECT v.id FROM (${A_QUI} WHERE c.id = $1 AND c.classe = 'rappel' AND c.etat = 'a-envoyer') c
    JOIN (${A_QUI} WHERE c.classe = 'rappel' AND c.etat = 'a-envoyer') v
      ON v.gabarit = c.gabarit AND v.destinataire = c.destinataire AND v.est_copie = c.est_copie
        AND v.qui = c.qui AND v.jour = c.jour
        AND (v.partir_le IS NULL OR v.partir_le <= greatest(c.horloge, c.partir_le))`;

/**
 * Since how many milliseconds a reminder waits, when another of its kind, to the same person, is due and not written
 * yet: both left for the same moment. One whose turn comes later is not waited for: the clock of an exercice may have
 * moved on, and its next step may wait for this very reminder. Nobody is waited for in vain: while no reminder of this
 * kind has come in the network for ten seconds, or after ten minutes, it leaves alone. Clocks of two servers may differ
 * a little.
 */
export const RAPPELS_EN_CHEMIN = `
  SELECT ceil(extract(epoch FROM clock_timestamp() - c.etat_le) * 1000)::int AS depuis
  FROM (${A_QUI} WHERE c.id = $1 AND c.classe = 'rappel' AND c.etat = 'a-envoyer') c
  WHERE c.etat_le > now() - interval '10 minutes'
    AND EXISTS (SELECT FROM courrier v WHERE v.gabarit = c.gabarit AND v.classe = 'rappel'
      AND v.etat_le > now() - interval '10 seconds')
    AND EXISTS (
      SELECT FROM echeance e
        JOIN flux l ON l.stream = e.stream
        LEFT JOIN personne p ON p.id = CASE c.destinataire
          WHEN 'professionnel' THEN l.professionnel WHEN 'employeur' THEN l.contact END
      WHERE e.action ->> 'kind' = 'relance' AND e.action ->> 'courrier' = c.gabarit
        AND e.at <= least(c.horloge, c.du) + interval '2 seconds'
        AND e.action -> CASE WHEN c.est_copie THEN 'copie' ELSE 'destinataires' END ? c.destinataire
        AND (e.stream = c.stream OR c.qui = CASE WHEN p.id IS NOT NULL THEN ${cleDe('p')} ELSE c.destinataire END)
        AND NOT EXISTS (SELECT FROM courrier o WHERE o.stream = e.stream AND o.serie = e.serie
          AND o.etat IN ('a-envoyer', 'en-cours', 'a-constater')))`;
