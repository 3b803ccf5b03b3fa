import type { EventOf } from '../events.js';
import { champCorrigeable } from '../suivi/champs-corrigeables.js';
import { objetDeLaSerie, serieDeLaCle } from '../series.js';
import { estClose, type Labellisation } from '../state.js';
import { recommencer } from '../suivis.js';
import { attendreOuverte } from './attendre.js';
import { surLabel } from './label.js';

export const suspendue = (
  avant: Labellisation,
  { raison, motif, du, au }: EventOf<'LabellisationSuspendue'>['data'],
): Labellisation => ({ ...attendreOuverte(avant), suspension: { raison, motif, du, au: au ?? null } });

export function reprise(
  avant: Labellisation,
  { le: au }: EventOf<'LabellisationReprise'>['data'],
): Labellisation {
  const dossier = attendreOuverte(avant);
  if (!dossier.suspension) throw new TypeError('Nothing is suspended.');
  return { ...dossier, suspension: null, pauses: [...dossier.pauses, { du: dossier.suspension.du, au }] };
}

/** Whatever waits for the employer starts again with the new contact; what the former one did not get is settled. */
export function contactChange(
  avant: Labellisation,
  { contact, le, saisiLe = le }: EventOf<'ContactChange'>['data'],
): Labellisation {
  const nonRemis = avant.nonRemis.filter(({ destinataire }) => destinataire !== 'employeur');
  return recommencer({ ...avant, contact, nonRemis }, saisiLe, (attendu) => attendu === 'employeur');
}

export function saisieCorrigee(
  avant: Labellisation,
  { version, champ, valeur }: EventOf<'SaisieCorrigee'>['data'],
): Labellisation {
  const corrige = champCorrigeable(avant, version, champ);
  if (!corrige) throw new TypeError(`${champ} of event ${version} cannot be corrected.`);
  return corrige.corriger(avant, valeur);
}

export function relanceEchue(
  avant: Labellisation,
  { cle, courrier, destinataires, envoyee }: EventOf<'RelanceEchue'>['data'],
): Labellisation {
  // the next reminder says what the one before may not have said
  const nonRemis = avant.nonRemis.filter(
    ({ suite, serie, destinataire }) =>
      !(envoyee && suite && serie === serieDeLaCle(cle) && destinataires.includes(destinataire)),
  );
  const dossier = { ...avant, nonRemis, echues: [...avant.echues, cle] };
  const invite = courrier === 'renouvellement-invitation' || courrier === 'renouvellement-relance';
  if (!invite || !envoyee || estClose(dossier)) return dossier;
  return surLabel(dossier, (label) =>
    label.renouvellement.statut === 'a-demander'
      ? { ...label, renouvellement: { statut: 'a-demander', invite: true } }
      : label,
  );
}

export const courrierEnEchec = (
  avant: Labellisation,
  { serie, le: depuis, ...echec }: EventOf<'CourrierNonRemis' | 'EnvoiSignale'>['data'],
): Labellisation => ({
  ...avant,
  nonRemis: [...avant.nonRemis, { ...echec, serie: serie ?? null, depuis }],
});

/** The series restarts from that day; the other failures of the same wait are settled with it. */
export function courrierRenvoye(
  avant: Labellisation,
  { courrier, destinataire, serie, le, saisiLe = le }: EventOf<'CourrierRenvoye'>['data'],
): Labellisation {
  const nonRemis = avant.nonRemis.filter(
    (echec) =>
      echec.courrier !== courrier &&
      (serie === undefined || echec.serie !== serie || echec.destinataire !== destinataire),
  );
  if (serie === undefined) return { ...avant, nonRemis };
  const objet = objetDeLaSerie(serie);
  return recommencer(
    { ...avant, nonRemis },
    saisiLe,
    (attendu, autre) => attendu === destinataire && autre === objet,
  );
}
