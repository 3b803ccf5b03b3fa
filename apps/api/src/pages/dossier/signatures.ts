import type { Signatures } from '@pdn/contracts/ecrans';
import type { EventOf } from '@pdn/domain';
import type { EvenementLu } from '@pdn/persistence';
import { nomDe, type QuiJoueQuoi } from './personnes.js';

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

export function signaturesDe(evenements: EvenementLu[], qui: QuiJoueQuoi): Signatures | null {
  const textes = textesOuverts(evenements);
  if (!textes) return null;
  return {
    version: textes.ouverts.version,
    signataires: textes.signatures.map(({ signataire, evenement }) => ({
      signataire,
      nom: nomDe(signataire, qui),
      signeLe: evenement?.survenuLe ?? null,
      canal: canalDe(evenement),
    })),
  };
}

function canalDe(evenement: EvenementLu | null) {
  const canal = evenement?.acteur.through;
  return canal === undefined || canal === 'moteur' ? null : canal;
}
