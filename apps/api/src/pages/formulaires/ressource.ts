import { TEXTES_A_SIGNER } from '@pdn/contracts/textes';
import { DOMAINES_RESSOURCE } from '@pdn/ecrans';
import { cases, choix, le, ligne, motif, options, texte, type Saisie } from './saisie.js';

const textes = TEXTES_A_SIGNER.filter(({ version }) => version.startsWith('personne-ressource')).map(
  ({ version, titre, origine }) => ({ valeur: version, libelle: `${titre} (${origine})` }),
);
const leTexte = choix('texte', 'Texte', textes, { valeur: textes[0]?.valeur ?? '' });
const PARTIES = [
  { valeur: 'employeur', libelle: 'L’employeur' },
  { valeur: 'professionnel', libelle: 'La personne' },
];

export const ressource = {
  proposerPersonneRessource: [
    leTexte,
    cases('domaines', 'Domaines', options(DOMAINES_RESSOURCE), (coches) => coches),
    ligne(120)('ressource.mention', 'Mention publique', {
      aide: 'Par exemple : Personne ressource, santé.',
    }),
    texte(1000)('ressource.perimetre', 'Périmètre', {
      aide: 'Ce pour quoi les Promeneurs peuvent appeler cette personne.',
    }),
    le,
  ],
  accepterPersonneRessource: [
    choix('partie', 'Qui donne son accord', PARTIES),
    leTexte,
    ligne(200)('preuve.nom', 'Nom écrit en acceptant'),
    ligne(120)('preuve.fonction', 'Fonction', { facultatif: true }),
    le,
  ],
  mettreFinPersonneRessource: [
    choix('par', 'À la demande de', [...PARTIES, { valeur: 'coordination', libelle: 'La coordination' }]),
    motif,
    le,
  ],
} satisfies Record<string, Saisie[]>;
