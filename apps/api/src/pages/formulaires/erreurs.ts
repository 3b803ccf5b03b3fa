import type { ChampRefuse } from '@pdn/contracts/http';
import type { Saisie } from './saisie.js';

export interface ErreursDuFormulaire {
  erreurs: ChampRefuse[];
  /** What no field of the form can show. */
  refus?: string;
}

/** The contract names a path (`pieces.0`), the page a field (`pieces`): the nearest one around it. */
export function erreursDuFormulaire(saisies: Saisie[], champs: ChampRefuse[]): ErreursDuFormulaire {
  const erreurs: ChampRefuse[] = [];
  const autres: string[] = [];
  for (const { champ, message } of champs) {
    const nom = saisies.map(({ champ }) => champ.nom).find((nom) => sontProches(nom, champ));
    if (nom === undefined) autres.push(message);
    else if (!erreurs.some((erreur) => erreur.champ === nom)) erreurs.push({ champ: nom, message });
  }
  return { erreurs, ...(autres.length > 0 && erreurs.length === 0 && { refus: autres.join(' ') }) };
}

const sontProches = (nom: string, champ: string): boolean =>
  nom === champ || champ.startsWith(`${nom}.`) || nom.startsWith(`${champ}.`);
