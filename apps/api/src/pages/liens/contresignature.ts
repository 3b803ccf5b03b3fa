import type { Contresignature } from '@pdn/contracts/ecrans';
import { valider } from '@pdn/contracts/http';
import type { ActeDuLien } from '@pdn/domain';
import { PageContresignature, PageContresignatureRecue, rendrePage } from '@pdn/ecrans';
import { contratDe } from '../../commandes/formes.js';
import { exigerNom, texteDe, type ActeDeLien } from './acte.js';
import { bilanDe, remisLe, reponsesRemises } from './bilan.js';
import { actionDuLien, enTeteDuLien, type LienOuvert } from './lien.js';

type Acte = Extract<ActeDuLien, { acte: 'contresignature' }>;
const exerciceDe = ({ lien }: LienOuvert) => (lien.acte as Acte).exercice;

export const contresignature: ActeDeLien = {
  page(ouvert, commande, reprise) {
    const props: Contresignature = {
      ...enTeteDuLien(ouvert),
      action: actionDuLien(ouvert.jeton),
      commande,
      exercice: exerciceDe(ouvert),
      remisLe: remisLe(ouvert),
      reponses: reponsesRemises(ouvert),
      ...(reprise && { erreurs: reprise.erreurs, valeurs: saisi(reprise.poste) }),
      ...(reprise?.refus !== undefined && { refus: reprise.refus }),
    };
    return rendrePage(PageContresignature, props);
  },

  lire(ouvert, poste) {
    const accord = texteDe(poste, 'accord');
    const remarque = texteDe(poste, 'remarque');
    const corps = {
      exercice: exerciceDe(ouvert),
      accord: accord === 'oui' ? true : accord === 'non' ? false : undefined,
      ...(remarque !== '' && { remarque }),
    };
    const contenu = valider(contratDe('contresignerBilan'), corps);
    const erreurs = [
      ...(contenu.ok ? [] : contenu.champs),
      ...(accord === 'non' && remarque === ''
        ? [
            {
              champ: 'remarque',
              message: 'Dites ce qui ne va pas : le professionnel et la coordination le liront.',
            },
          ]
        : []),
      ...exigerNom(poste),
    ];
    if (!contenu.ok || erreurs.length > 0) return { ok: false, erreurs };
    const preuve = { nom: texteDe(poste, 'nom') };
    return { ok: true, type: 'contresignerBilan', corps: { ...contenu.valeur, preuve } };
  },

  recu(ouvert) {
    const { lien, chronologie } = ouvert;
    const fait = chronologie.evenements.findLast(
      ({ evenement }) =>
        evenement.type === 'BilanContresigne' && evenement.data.exercice === exerciceDe(ouvert),
    );
    const data = fait?.evenement.type === 'BilanContresigne' ? fait.evenement.data : null;
    const remarque = chronologie.documents[data?.remarque?.id ?? '']?.contenu;
    return rendrePage(PageContresignatureRecue, {
      ...enTeteDuLien(ouvert),
      exercice: exerciceDe(ouvert),
      accord: data?.accord ?? true,
      remarque: typeof remarque === 'string' ? remarque : null,
      contresigneLe: fait?.survenuLe ?? lien.utiliseLe ?? '',
      accepteLe: accepteLe(ouvert),
    });
  },

  dejaFait: (ouvert) => bilanDe(ouvert)?.contresignature.statut === 'donnee',
};

function saisi(poste: Parameters<ActeDeLien['lire']>[1]): NonNullable<Contresignature['valeurs']> {
  const accord = texteDe(poste, 'accord');
  return {
    remarque: texteDe(poste, 'remarque'),
    nom: texteDe(poste, 'nom'),
    ...((accord === 'oui' || accord === 'non') && { accord }),
  };
}

const accepteLe = (ouvert: LienOuvert): string | null =>
  ouvert.chronologie.evenements.findLast(
    ({ evenement }) => evenement.type === 'BilanAccepte' && evenement.data.exercice === exerciceDe(ouvert),
  )?.survenuLe ?? null;
