import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { attentes } from '../courriers/attentes/index.js';
import type { Echeance } from '../echeances/echeance.js';
import { toutesLesEcheances } from '../echeances/index.js';
import type { EventOf, LabellisationEvent } from '../events.js';
import { deplacerAttente } from '../evolutions/amenagements.js';
import { attentesAReprendre } from '../regles/reprises.js';
import { relancesTombees } from '../regles/relances-tombees.js';
import { objetDeLaSerie, personneDeLaCle, serieDeLaCle, serieDuSuivi } from '../series.js';
import type { Ouverte } from '../state.js';
import { remplacerSuivis } from '../suivis.js';

type Attente = NonNullable<EventOf<'EcheanceDeplacee'>['data']['attente']>;

/** Who is awaited until the day of this step, as their mails say. */
export function attenteDe(cle: string, dossier: Ouverte, context: Context): Attente {
  const personne = personneDeLaCle(cle);
  const attente = attentes(dossier, context).find(
    ({ serie, destinataire }) =>
      serie === serieDeLaCle(cle) && (personne === undefined || personne === destinataire),
  );
  if (!attente) throw new TypeError(`Nobody is awaited until ${cle}.`);
  return { serie: attente.serie, destinataire: attente.destinataire };
}

export interface Deplacement {
  au: Jour;
  attente: Attente;
  /** Reminders that the new date would have sent already, or would send the day after it is told. */
  tombees: LabellisationEvent[];
}

/** What moving the date of a wait does to the wait. */
export function deplacementDe(
  echeance: Echeance,
  voulu: Jour,
  dossier: Ouverte,
  context: Context,
): Deplacement {
  const seule = attenteDe(echeance.cle, dossier, context);
  const { au, attente } = compter(seule, echeance, voulu, dossier, context);
  const apres = deplacerAttente(dossier, attente, au);
  const reprend = attentesAReprendre(apres, [attente], context).some(
    ({ serie, attendu }) => serie === attente.serie && attendu === attente.destinataire,
  );
  const finale: Attente = reprend ? { ...attente, nouvelleSerie: true } : attente;
  const tombees = relancesTombees(deplacerAttente(dossier, finale, au), [finale], context).filter(
    (event) => event.type === 'RelanceEchue' && estDe(finale, event.data.cle, echeance.cle),
  );
  return { au, attente: finale, tombees };
}

const estDe = ({ serie }: Attente, cle: string, limite: string): boolean =>
  objetDeLaSerie(serieDeLaCle(cle)) === objetDeLaSerie(serie) &&
  personneDeLaCle(cle) === personneDeLaCle(limite);

/** By trying: suspensions and days off count in a delay. What comes out is the day wanted, or the next possible one. */
function compter(
  attente: Attente,
  { cle, jour: du, action }: Echeance,
  voulu: Jour,
  dossier: Ouverte,
  context: Context,
): { au: Jour; attente: Attente } {
  // The date of a bilan is written down, not counted.
  if (action.kind === 'repere') return { au: voulu, attente };
  const jourAvec = (enPlus: number): Jour =>
    toutesLesEcheances(deplacerAttente(dossier, { ...attente, enPlus }, voulu), context).find(
      (autre) => autre.cle === cle,
    )?.jour ?? du;
  let enPlus = dejaDonnes(attente, dossier) + context.calendrier.joursEntre(du, voulu);
  while (jourAvec(enPlus) > voulu) enPlus -= 1;
  while (jourAvec(enPlus) < voulu) enPlus += 1;
  return { au: jourAvec(enPlus), attente: { ...attente, enPlus } };
}

function dejaDonnes({ serie, destinataire }: Attente, dossier: Ouverte): number {
  let deja = 0;
  remplacerSuivis(dossier, (suivi, objet, attendu) => {
    if (serieDuSuivi(objet, suivi) === serie && attendu === destinataire) deja = suivi.enPlus ?? 0;
    return suivi;
  });
  return deja;
}
