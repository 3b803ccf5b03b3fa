import type { VersionTextes } from '@pdn/contracts/ecrans';
import { texteASigner, type TexteASigner } from '@pdn/contracts/textes';
import { enumerer } from './enumerer.js';

/** Its title and where it comes from; the bare version when its text is not ours. */
function nomDuTexte(version: string): string {
  const texte = texteASigner(version);
  return texte ? `${texte.titre} (${texte.origine})` : version;
}

export const nomsDeCesTextes = (...textes: readonly Pick<TexteASigner, 'titre' | 'origine'>[]): string =>
  enumerer(textes.map(({ titre, origine }) => `${titre} (${origine})`));

export const nomsDesTextes = ({ charte, engagements }: VersionTextes): string =>
  enumerer([nomDuTexte(charte), nomDuTexte(engagements)]);
