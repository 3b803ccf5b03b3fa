import type { Envoi } from '@pdn/contracts/ecrans';
import { enumerer, nommerA } from '../libelles/index.js';

/** « à Élodie Marquet, copie à Hervé Dauphin » */
export function destinataires({ destinataire, copie }: Pick<Envoi, 'destinataire' | 'copie'>): string {
  const a = ({ role, nom }: Envoi['destinataire']): string => nommerA(role, nom ? { [role]: nom } : {});
  return copie.length === 0 ? a(destinataire) : `${a(destinataire)}, copie ${enumerer(copie.map(a))}`;
}
