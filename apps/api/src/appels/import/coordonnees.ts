import { courriel } from '@pdn/contracts/http';

export type CourrielLu =
  | { courriel: string; nettoye: boolean }
  | { motif: 'courriel_absent' | 'courriel_invalide' | 'courriel_multiple' };

export function lireCourriel(cellule: string): CourrielLu {
  const sansEspace = cellule.replace(/[\s\u200b]+/g, '').toLowerCase();
  if (sansEspace === '') return { motif: 'courriel_absent' };
  const adresse = sansEspace.replace(/^mailto:/, '');
  if (adresse.split('@').length > 2) return { motif: 'courriel_multiple' };
  if (!courriel.safeParse(adresse).success) return { motif: 'courriel_invalide' };
  return { courriel: adresse, nettoye: adresse !== sansEspace };
}

/** `+33261915201`; null: absent, or nobody could call it. */
export function lireTelephone(cellule: string): string | null {
  const brut = cellule.replace(/[\s.\-()\u200b]/g, '');
  const national = /^(?:0|\+33|0033|33)([1-9]\d{8})$/.exec(brut)?.[1];
  return national ? `+33${national}` : null;
}

export interface Nom {
  civilite?: 'M.' | 'Mme';
  prenom: string;
  nom: string;
}

/** « Mme Flora Lemarqueur ». What cannot be cut in two is a name. */
export function lireNom(cellule: string): Nom {
  const [, titre, reste = ''] = /^(?:(M\.|Mme|Mr|Monsieur|Madame)\s+)?(.*)$/i.exec(cellule) ?? [];
  const civilite =
    titre === undefined
      ? {}
      : { civilite: /^m(\.|r|onsieur)/i.test(titre) ? ('M.' as const) : ('Mme' as const) };
  const [premier = '', ...suite] = reste.split(' ');
  return suite.length === 0
    ? { ...civilite, prenom: '', nom: premier }
    : { ...civilite, prenom: premier, nom: suite.join(' ') };
}
