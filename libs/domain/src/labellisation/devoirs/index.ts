import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { attentes, type Attente } from '../courriers/attentes/index.js';
import { echeances } from '../echeances/index.js';
import type { LabellisationEvent } from '../events.js';
import { labelDe } from '../label/label-de.js';
import { nomBilan, objetDeLaSerie, RENOUVELLEMENT, serieDeLaCle } from '../series.js';
import { estClose, type Bilan, type Labellisation } from '../state.js';
import { devoir, TYPES_DEVOIR, type Devoir, type TypeDevoir } from './devoir.js';
import { devoirsRendus } from './rendus.js';

export { TYPES_DEVOIR, type Devoir, type EtatDevoir, type TypeDevoir } from './devoir.js';

/**
 * What employer, professional and Caf have to do in this dossier, and have done: from its facts, from who is awaited and
 * until when, and from what will be asked by itself. No day is counted here. Oldest first.
 */
export function devoirs(
  dossier: Labellisation,
  events: readonly LabellisationEvent[],
  context: Context,
): Devoir[] {
  const enCours = [...attendus(dossier, context), ...aVenir(dossier, context)];
  const rendus = devoirsRendus(events).filter(({ cle }) => !enCours.some((autre) => autre.cle === cle));
  return [...rendus.map((rendu) => avecSaLimite(rendu, dossier)), ...enCours].sort((a, b) =>
    jourDuDevoir(a).localeCompare(jourDuDevoir(b)),
  );
}

/** The day that a list of them is sorted by. */
export const jourDuDevoir = ({ etat }: Devoir): Jour =>
  etat.statut === 'fait' || etat.statut === 'leve' ? etat.le : (etat.limite ?? APRES_TOUTES);

const APRES_TOUTES: Jour = '9999-12-31';

/** Civil years to which it belongs: when it was or will be asked, is due, was done; what is still awaited is of today too. */
export function anneesDuDevoir({ etat }: Devoir, aujourdhui: Jour): number[] {
  const jours = joursDe(etat, aujourdhui).map((jour) => Number(jour.slice(0, 4)));
  const [premiere, derniere] = [Math.min(...jours), Math.max(...jours)];
  return Array.from({ length: derniere - premiere + 1 }, (_, rang) => premiere + rang);
}

function joursDe(etat: Devoir['etat'], aujourdhui: Jour): Jour[] {
  switch (etat.statut) {
    case 'a-venir':
      return [etat.du, etat.limite];
    case 'attendu':
      return [etat.limite ?? aujourdhui, aujourdhui];
    case 'fait':
    case 'leve':
      return etat.limite === null ? [etat.le] : [etat.le, etat.limite];
  }
}

const attendus = (dossier: Labellisation, context: Context): Devoir[] =>
  attentes(dossier, context).map((attente) => {
    const objet = objetDeLaSerie(attente.serie);
    const limite = limiteDe(attente);
    const { exercice } = attente.donnees;
    return devoir(
      objet,
      typeDe(objet),
      attente.destinataire,
      { statut: 'attendu', limite },
      typeof exercice === 'number' ? exercice : null,
    );
  });

/** As their mails say it: the last day, the term, or the day of the interview. */
const limiteDe = ({ donnees }: Attente): Jour | null =>
  donnees['dateLimite'] === null
    ? null
    : String(donnees['dateLimite'] ?? donnees['terme'] ?? donnees['date']).slice(0, 'YYYY-MM-DD'.length);

/** `bilan-2027`: a bilan. */
function typeDe(objet: string): TypeDevoir {
  const nom = objet.split('-')[0];
  const type = TYPES_DEVOIR.find((autre) => autre === nom);
  if (!type) throw new TypeError(`${objet} is the name of no series that somebody is awaited for.`);
  return type;
}

function aVenir(dossier: Labellisation, context: Context): Devoir[] {
  if (estClose(dossier)) return [];
  const avenir = echeances(dossier, context);
  const bilans = avenir.flatMap(({ action, jour: du }) =>
    action.kind === 'ouverture-bilan'
      ? [
          devoir(
            nomBilan(action.exercice),
            'bilan',
            'professionnel',
            { statut: 'a-venir', du, limite: action.dateLimite },
            action.exercice,
          ),
        ]
      : [],
  );
  const label = labelDe(dossier);
  if (label?.renouvellement.statut !== 'a-demander' || label.renouvellement.invite || label.finAnnoncee)
    return bilans;
  const invitation = avenir.find(
    ({ cle, action }) => action.kind === 'relance' && objetDeLaSerie(serieDeLaCle(cle)) === RENOUVELLEMENT,
  );
  const du = invitation?.jour ?? label.terme;
  return [
    ...bilans,
    devoir(RENOUVELLEMENT, 'renouvellement', 'employeur', { statut: 'a-venir', du, limite: label.terme }),
  ];
}

/** The due date of a bilan that was handed in: it may have been moved, so the dossier knows it, not the fact. */
function avecSaLimite<Rendu extends Devoir>(rendu: Rendu, dossier: Labellisation): Rendu {
  if (rendu.type !== 'bilan' || estClose(dossier)) return rendu;
  const bilan: Bilan | undefined = labelDe(dossier)?.bilans.find(
    ({ exercice }) => exercice === rendu.exercice,
  );
  return bilan ? { ...rendu, etat: { ...rendu.etat, limite: bilan.dateLimite } } : rendu;
}
