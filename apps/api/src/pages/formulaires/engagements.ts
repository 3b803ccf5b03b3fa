import { TEXTES_A_SIGNER } from '@pdn/contracts/textes';
import type { ContexteFormulaire } from './contexte.js';
import { choix, le, ligne, type Saisie } from './saisie.js';

const textes = (debut: 'charte' | 'engagements') =>
  TEXTES_A_SIGNER.filter(({ version }) => version.startsWith(debut)).map(({ version, titre, origine }) => ({
    valeur: version,
    libelle: `${titre} (${origine})`,
  }));

const version = ({ textes: ouverts }: ContexteFormulaire): Saisie[] => [
  choix('version.charte', 'Charte', textes('charte'), ouverts ? { valeur: ouverts.charte } : {}),
  choix(
    'version.engagements',
    'Engagements',
    textes('engagements'),
    ouverts ? { valeur: ouverts.engagements } : {},
  ),
];

export const engagements = {
  ouvrirEngagements: (contexte: ContexteFormulaire) => [...version(contexte), le],
  signerEngagements: (contexte: ContexteFormulaire) => [
    choix('signataire', 'Qui a signé', contexte.signatairesAttendus),
    ...version(contexte),
    ligne(200)('preuve.nom', 'Nom écrit en signant'),
    ligne(120)('preuve.fonction', 'Fonction', { facultatif: true }),
    le,
  ],
};
