import { enClair } from '../adresses.js';
import type { Bloc, Fragment } from './blocs.js';

/** `adresse` gives the full address of a link's target. */
export const enTexte = (blocs: readonly Bloc[], adresse: (cible: string) => string): string =>
  blocs.map((bloc) => blocEnTexte(bloc, adresse)).join('\n\n');

function blocEnTexte(bloc: Bloc, adresse: (cible: string) => string): string {
  const ligne = (fragments: Fragment[]): string =>
    fragments
      .map((f) => (f.type === 'lien' ? `${f.texte} (${enClair(adresse(f.cible))})` : f.texte))
      .join('');
  switch (bloc.type) {
    case 'paragraphe':
      return ligne(bloc.contenu);
    case 'demande':
      return `*${ligne(bloc.contenu)}*`;
    case 'liste':
      return bloc.points.map((point) => `- ${ligne(point)}`).join('\n');
    case 'citation':
      return bloc.lignes.map((l) => `> ${ligne(l)}`).join('\n');
    case 'bouton':
      return `${bloc.libelle}\u00a0:\n${enClair(adresse(bloc.cible))}`;
  }
}
