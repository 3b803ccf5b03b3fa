import type { Signataire } from '../../regles/regles.js';
import type { EnEngagements, Labellisation } from '../state.js';
import type { VersionTextes } from '../vocabulaire.js';

export const sontLesMemes = (a: VersionTextes, b: VersionTextes): boolean =>
  a.charte === b.charte && a.engagements === b.engagements;

/** These very versions, at this step or when everybody had signed. */
export function aSigne(dossier: Labellisation, signataire: Signataire, version: VersionTextes): boolean {
  if (dossier.etape === 'engagements')
    return (
      sontLesMemes(dossier.textes, version) &&
      dossier.signatures.some((donnee) => donnee.signataire === signataire && donnee.statut === 'donnee')
    );
  if (!('engagements' in dossier)) return false;
  const { textes, signataires } = dossier.engagements;
  return sontLesMemes(textes, version) && signataires.includes(signataire);
}

/** Who has not signed yet, asked or not. */
export const signatairesAttendus = ({ signatures }: EnEngagements): Signataire[] =>
  signatures.filter(({ statut }) => statut !== 'donnee').map(({ signataire }) => signataire);
