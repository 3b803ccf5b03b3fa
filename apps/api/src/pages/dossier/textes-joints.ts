import type { TexteJoint } from '@pdn/contracts/ecrans';
import type { Chronologie, EvenementLu } from '@pdn/persistence';
import { documentsDe, type DocumentJoint } from '../../labellisations/documents.js';

const LIBELLES: Record<string, string> = {
  motif: 'Motif',
  lieu: 'Lieu',
  contenu: 'Contenu',
  remarque: 'Remarque',
  reponse: 'Réponse',
  changements: 'Changements',
  adresse: 'Adresse',
  suiviPostal: 'Numéro de la lettre recommandée',
};

/** What the documents of a fact say, for whoever reads the timeline. A bilan and a card have their own pages. */
export const textesJoints = ({ evenement }: EvenementLu, documents: Chronologie['documents']): TexteJoint[] =>
  documentsDe(evenement, documents).flatMap(enTextes);

function enTextes({ type, contenu }: DocumentJoint): TexteJoint[] {
  if (typeof contenu === 'string') return [{ libelle: LIBELLES[type] ?? 'Texte', contenu }];
  if (type === 'projet') {
    const { resultatsAttendus, organisation } = contenu as Record<string, string>;
    return joints({ 'Résultats attendus': resultatsAttendus, Organisation: organisation });
  }
  if (type === 'ressource') {
    const { mention, perimetre } = contenu as Record<string, string>;
    return joints({ 'Mention publique': mention, Périmètre: perimetre });
  }
  if (type === 'preuve') {
    const { nom, fonction } = contenu as Record<string, string>;
    return joints({ 'Signé par': [nom, fonction].filter(Boolean).join(', ') });
  }
  if (type === 'fiche') {
    const { presentation } = contenu as Record<string, string>;
    return joints({ Présentation: presentation });
  }
  return [];
}

const joints = (textes: Record<string, string | undefined>): TexteJoint[] =>
  Object.entries(textes).flatMap(([libelle, contenu]) => (contenu ? [{ libelle, contenu }] : []));
