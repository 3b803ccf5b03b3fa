import type { Contresignature } from '@pdn/contracts/ecrans';
import { valider } from '@pdn/contracts/http';
import type { ActeDuLien } from '@pdn/domain';
import { PageContresignature, PageContresignatureRecue, rendrePage } from '@pdn/ecrans';
import { contratDe } from '../../commandes/formes.js';
import type { ActeDeLien } from './acte.js';
import { bilanDe, dernierFait, remisLe, reponsesRemises } from './bilan.js';
import { actionDuLien, attenteDe, ecrit, enTeteDuLien, type LienOuvert } from './lien.js';
import { texteDe } from './poste.js';

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

  lu: (ouvert) => ({ exercice: exerciceDe(ouvert), reponses: reponsesRemises(ouvert) }),
  declarations: () => [],

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
    ];
    if (!contenu.ok || erreurs.length > 0) return { ok: false, erreurs };
    return { ok: true, type: 'contresignerBilan', corps: contenu.valeur };
  },

  attendu: (ouvert) => attenteDe(ouvert) !== undefined,

  fait: (ouvert) =>
    bilanDe(ouvert)?.contresignature.statut === 'donnee' || ouvert.lien.commande !== null
      ? dernierFait(ouvert, 'BilanContresigne')
      : null,

  recu(ouvert, signe) {
    const fait = dernierFait(ouvert, 'BilanContresigne')?.evenement;
    const data = fait?.type === 'BilanContresigne' ? fait.data : null;
    return rendrePage(PageContresignatureRecue, {
      ...enTeteDuLien(ouvert),
      signe,
      exercice: exerciceDe(ouvert),
      accord: data?.accord ?? true,
      remarque: ecrit(ouvert, data?.remarque?.id) || null,
      accepteLe: accepteLe(ouvert),
    });
  },
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
