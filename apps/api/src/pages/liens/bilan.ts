import { PARTIES_DU_BILAN, type Bilan, type ReponsesBilan } from '@pdn/contracts/ecrans';
import { contenuBilan, valider } from '@pdn/contracts/http';
import type { ActeDuLien, Bilan as EtatDuBilan, EventOf } from '@pdn/domain';
import { PageBilan, PageBilanRecu, rendrePage } from '@pdn/ecrans';
import type { EvenementLu } from '@pdn/persistence';
import { bilansDe } from '../dossier/bilans.js';
import { nomDe } from '../dossier/personnes.js';
import { questionsDuBilan } from '../formulaires/bilan.js';
import { lireFormulaire, type FormulairePoste } from '../formulaires/index.js';
import type { ActeDeLien } from './acte.js';
import { actionDuLien, attenteDe, dateLimiteDe, ecrit, enTeteDuLien, type LienOuvert } from './lien.js';

type Acte = Extract<ActeDuLien, { acte: 'bilan' }>;
const exerciceDe = ({ lien }: LienOuvert) => (lien.acte as Acte).exercice;

export const bilan: ActeDeLien = {
  page(ouvert, commande, reprise) {
    const renvoi = dernier(ouvert, 'BilanRenvoye');
    const valeurs = reprise ? saisi(reprise.poste) : enTextes(reponsesRemises(ouvert));
    const props: Bilan = {
      ...enTeteDuLien(ouvert),
      action: actionDuLien(ouvert.jeton),
      commande,
      exercice: exerciceDe(ouvert),
      dateLimite: dateLimiteDe(ouvert),
      valeurs,
      aCorriger: renvoi ? { motif: ecrit(ouvert, renvoi.motif.id), le: renvoi.le } : null,
      rappels: rappels(ouvert),
      ...(reprise && { erreurs: reprise.erreurs }),
      ...(reprise?.refus !== undefined && { refus: reprise.refus }),
    };
    return rendrePage(PageBilan, props);
  },

  lu: () => PARTIES_DU_BILAN,
  declarations: () => [{ nom: 'exact', exigence: 'Cochez cette case après avoir relu le bilan.' }],

  lire(ouvert, poste) {
    const contenu = valider(contenuBilan, lireFormulaire(questionsDuBilan, poste));
    if (!contenu.ok) return { ok: false, erreurs: contenu.champs };
    const corps = { exercice: exerciceDe(ouvert), contenu: contenu.valeur };
    return { ok: true, type: 'remettreBilan', corps };
  },

  recu(ouvert, signe) {
    const { chronologie, dossier, reseau } = ouvert;
    const exercice = exerciceDe(ouvert);
    const le = (type: 'BilanContresigne' | 'BilanAccepte') =>
      chronologie.evenements.findLast(
        ({ evenement }) => evenement.type === type && evenement.data.exercice === exercice,
      )?.survenuLe ?? null;
    return rendrePage(PageBilanRecu, {
      ...enTeteDuLien(ouvert),
      signe,
      exercice,
      reponses: reponsesRemises(ouvert),
      employeur: nomDe('employeur', { parties: dossier.parties, reseau }),
      contresigneLe: le('BilanContresigne'),
      accepteLe: le('BilanAccepte'),
    });
  },

  attendu: (ouvert) => attenteDe(ouvert) !== undefined,

  /** Sent back, it is awaited again: what was sent before is only what it was. */
  fait: (ouvert) =>
    bilanDe(ouvert)?.remise.statut === 'attendue' && ouvert.lien.commande === null
      ? null
      : dernierFait(ouvert, 'BilanRemis'),
};

/** Where this year's bilan stands. */
export const bilanDe = (ouvert: LienOuvert): EtatDuBilan | undefined =>
  bilansDe(ouvert.dossier.etat).find(
    ({ exercice }) => exercice === (ouvert.lien.acte as { exercice: number }).exercice,
  );

type DuBilan = 'BilanOuvert' | 'BilanRemis' | 'BilanContresigne' | 'BilanRenvoye';

/** The last such fact about this year. */
export const dernierFait = (ouvert: LienOuvert, type: DuBilan): EvenementLu | null =>
  ouvert.chronologie.evenements.findLast(
    ({ evenement }) =>
      evenement.type === type && (evenement.data as { exercice: number }).exercice === exerciceDe(ouvert),
  ) ?? null;

const dernier = <Type extends DuBilan>(ouvert: LienOuvert, type: Type): EventOf<Type>['data'] | null =>
  (dernierFait(ouvert, type)?.evenement.data as EventOf<Type>['data'] | undefined) ?? null;

export const reponsesRemises = (ouvert: LienOuvert): ReponsesBilan =>
  (ouvert.chronologie.documents[dernier(ouvert, 'BilanRemis')?.contenu.id ?? '']?.contenu as
    ReponsesBilan | undefined) ?? {};

export const remisLe = (ouvert: LienOuvert): string => dernier(ouvert, 'BilanRemis')?.le ?? '';

const enTextes = (reponses: ReponsesBilan): Record<string, string> =>
  Object.fromEntries(
    Object.entries(reponses).map(([nom, valeur]) => [
      nom,
      String(valeur).replace('.', typeof valeur === 'number' ? ',' : '.'),
    ]),
  );

const NOMS = [
  ...PARTIES_DU_BILAN.flatMap(({ chiffres, questions }) => [...chiffres, ...questions]).map(({ nom }) => nom),
  'nom',
  'exact',
];

const saisi = (poste: FormulairePoste): Record<string, string> =>
  Object.fromEntries(NOMS.flatMap((nom) => (typeof poste[nom] === 'string' ? [[nom, poste[nom]]] : [])));

const rappels = ({ dossier }: LienOuvert): Bilan['rappels'] =>
  dossier.echeances.flatMap(({ jour, action, retenue }) =>
    retenue === null &&
    action.kind === 'relance' &&
    ['bilan-rappel', 'bilan-relance'].includes(action.courrier) &&
    action.destinataires.includes('professionnel')
      ? [{ jour, copieEmployeur: action.copie.includes('employeur') }]
      : [],
  );
