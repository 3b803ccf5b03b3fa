import { charteNationaleV1 } from './charte-nationale-v1.js';
import { engagementsManche2018 } from './engagements-manche-2018.js';
import { personneRessourceV1 } from './personne-ressource-v1.js';
import type { TexteASigner } from './texte.js';

export type * from './texte.js';

/** Every version that anybody may have signed: never removed, never reworded. */
export const TEXTES_A_SIGNER: readonly TexteASigner[] = [
  charteNationaleV1,
  engagementsManche2018,
  personneRessourceV1,
];

export const texteASigner = (version: string): TexteASigner | undefined =>
  TEXTES_A_SIGNER.find((texte) => texte.version === version);
