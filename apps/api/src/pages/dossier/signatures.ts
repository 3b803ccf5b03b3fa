import type { Signatures } from '@pdn/contracts/ecrans';
import type { EventOf } from '@pdn/domain';
import type { Chronologie, EvenementLu, ReseauLu } from '@pdn/persistence';
import { nomDe, partiesAvant } from './personnes.js';

export interface SignatureLue {
  signataire: 'employeur' | 'professionnel' | 'caf';
  /** Null: still awaited. */
  evenement: EvenementLu | null;
}

export interface TextesOuverts {
  ouverts: EventOf<'EngagementsOuverts'>['data'];
  signatures: SignatureLue[];
}

/** The texts that were opened last, and who has signed them since. */
export function textesOuverts(evenements: EvenementLu[]): TextesOuverts | null {
  const rang = evenements.findLastIndex(({ evenement }) => evenement.type === 'EngagementsOuverts');
  const ouverture = evenements[rang]?.evenement;
  if (ouverture?.type !== 'EngagementsOuverts') return null;
  const apres = evenements.slice(rang + 1);
  const signatures = ouverture.data.signataires.map((signataire) => ({
    signataire,
    evenement:
      apres.find(
        ({ evenement }) => evenement.type === 'EngagementsSignes' && evenement.data.signataire === signataire,
      ) ?? null,
  }));
  return { ouverts: ouverture.data, signatures };
}

/** Each signature under the name of whoever gave it; the one that is awaited, of whoever is to give it today. */
export function signaturesDe(chronologie: Chronologie, reseau: ReseauLu): Signatures | null {
  const { evenements, documents } = chronologie;
  const textes = textesOuverts(evenements);
  if (!textes) return null;
  return {
    version: textes.ouverts.version,
    signataires: textes.signatures.map(({ signataire, evenement }) => ({
      signataire,
      nom:
        nomSigne(evenement, documents) ??
        nomDe(signataire, {
          parties: partiesAvant(evenement?.version ?? evenements.length + 1, chronologie),
          reseau,
        }),
      signeLe: evenement?.survenuLe ?? null,
      canal: canalDe(evenement),
    })),
  };
}

/** As they typed it; none for a paper that was entered, and none once it was erased. */
function nomSigne(lu: EvenementLu | null, documents: Chronologie['documents']): string | null {
  if (lu?.evenement.type !== 'EngagementsSignes') return null;
  const contenu = documents[lu.evenement.data.preuve?.id ?? '']?.contenu;
  const nom = contenu && typeof contenu === 'object' && 'nom' in contenu ? contenu.nom : null;
  return typeof nom === 'string' ? nom : null;
}

function canalDe(evenement: EvenementLu | null) {
  const canal = evenement?.acteur.through;
  return canal === undefined || canal === 'moteur' ? null : canal;
}
