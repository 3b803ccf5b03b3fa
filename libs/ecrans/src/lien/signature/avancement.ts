import type { AutreSignature } from '@pdn/contracts/ecrans';
import { enumerer, nommer } from '../../libelles/index.js';

export const nomDuSignataire = ({ signataire, nom }: AutreSignature): string =>
  nommer(signataire, nom ? { [signataire]: nom } : {});

/** Who has signed already, who has yet to, in one sentence. */
export function avancement({ autres }: { autres: readonly AutreSignature[] }): string {
  const ont = autres.filter(({ signeLe }) => signeLe).map(nomDuSignataire);
  const reste = autres.filter(({ signeLe }) => !signeLe).map(nomDuSignataire);
  const phrases = [
    ont.length > 0 && `Signature déjà reçue : ${enumerer(ont)}.`,
    reste.length > 0 && `Signature attendue aussi : ${enumerer(reste)}.`,
  ];
  return phrases.filter(Boolean).join(' ');
}
