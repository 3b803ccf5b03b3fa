import { PARTIES_DU_BILAN, type Bilan, type ReponsesBilan } from '@pdn/contracts/ecrans';
import { contenuBilan, valider } from '@pdn/contracts/http';
import type { ActeDuLien, Bilan as EtatDuBilan, EventOf } from '@pdn/domain';
import { PageBilan, PageBilanRecu, rendrePage } from '@pdn/ecrans';
import { bilansDe } from '../dossier/bilans.js';
import { nomDe } from '../dossier/personnes.js';
import { questionsDuBilan } from '../formulaires/bilan.js';
import { lireFormulaire, type FormulairePoste } from '../formulaires/index.js';
import { exigerCoche, exigerNom, texteDe, type ActeDeLien } from './acte.js';
import { actionDuLien, enTeteDuLien, type LienOuvert } from './lien.js';

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
      dateLimite: renvoi?.dateLimite ?? dernier(ouvert, 'BilanOuvert')?.dateLimite ?? '',
      valeurs,
      aCorriger: renvoi ? { motif: texteDuDocument(ouvert, renvoi.motif.id), le: renvoi.le } : null,
      rappels: rappels(ouvert),
      ...(reprise && { erreurs: reprise.erreurs }),
      ...(reprise?.refus !== undefined && { refus: reprise.refus }),
    };
    return rendrePage(PageBilan, props);
  },

  lire(ouvert, poste) {
    const contenu = valider(contenuBilan, lireFormulaire(questionsDuBilan, poste));
    const erreurs = [
      ...(contenu.ok ? [] : contenu.champs),
      ...exigerNom(poste),
      ...exigerCoche(poste, 'exact', 'Cochez cette case après avoir relu le bilan.'),
    ];
    if (!contenu.ok || erreurs.length > 0) return { ok: false, erreurs };
    return {
      ok: true,
      type: 'remettreBilan',
      corps: {
        exercice: exerciceDe(ouvert),
        contenu: contenu.valeur,
        preuve: { nom: texteDe(poste, 'nom'), declarations: ['exact'] },
      },
    };
  },

  recu(ouvert) {
    const { lien, chronologie, dossier, reseau } = ouvert;
    const exercice = exerciceDe(ouvert);
    const le = (type: 'BilanRemis' | 'BilanContresigne' | 'BilanAccepte') =>
      chronologie.evenements.findLast(
        ({ evenement }) => evenement.type === type && evenement.data.exercice === exercice,
      )?.survenuLe ?? null;
    return rendrePage(PageBilanRecu, {
      ...enTeteDuLien(ouvert),
      exercice,
      remisLe: le('BilanRemis') ?? lien.utiliseLe ?? '',
      reponses: reponsesRemises(ouvert),
      employeur: nomDe('employeur', { parties: dossier.parties, reseau }),
      contresigneLe: le('BilanContresigne'),
      accepteLe: le('BilanAccepte'),
    });
  },

  dejaFait: (ouvert) => bilanDe(ouvert)?.remise.statut !== 'attendue',
};

/** Where this year's bilan stands. */
export const bilanDe = (ouvert: LienOuvert): EtatDuBilan | undefined =>
  bilansDe(ouvert.dossier.etat).find(
    ({ exercice }) => exercice === (ouvert.lien.acte as { exercice: number }).exercice,
  );

type DuBilan = 'BilanOuvert' | 'BilanRemis' | 'BilanRenvoye';

/** The last such fact about this year. */
function dernier<Type extends DuBilan>(ouvert: LienOuvert, type: Type): EventOf<Type>['data'] | null {
  const fait = ouvert.chronologie.evenements.findLast(
    ({ evenement }) =>
      evenement.type === type && (evenement.data as { exercice: number }).exercice === exerciceDe(ouvert),
  );
  return (fait?.evenement.data as EventOf<Type>['data'] | undefined) ?? null;
}

export const reponsesRemises = (ouvert: LienOuvert): ReponsesBilan =>
  (ouvert.chronologie.documents[dernier(ouvert, 'BilanRemis')?.contenu.id ?? '']?.contenu as
    ReponsesBilan | undefined) ?? {};

export const remisLe = (ouvert: LienOuvert): string => dernier(ouvert, 'BilanRemis')?.le ?? '';

const texteDuDocument = ({ chronologie }: LienOuvert, id: string): string =>
  String(chronologie.documents[id]?.contenu ?? '');

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
