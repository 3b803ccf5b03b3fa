import {
  actuelleDe,
  deCode,
  deCodePostal,
  deDepartement,
  enVigueur,
  familleDe,
  nomDeCommune,
  nomSimple,
  type Commune,
} from './index-des-communes.js';

export type Recherche =
  | { commune: Commune; deduite: boolean; deleguee: boolean }
  | { motif: 'commune_absente' | 'commune_inconnue' | 'commune_incoherente' | 'hors_departement' };

/** The Insee code has the last word; without it, the name and the postal code. `departement`: `50`, `2A`, `974`. */
export function chercherCommune(
  { code, nom, codePostal }: { code: string; nom: string; codePostal: string },
  departement: string,
): Recherche {
  if (code === '' && nom === '') return { motif: 'commune_absente' };
  const trouvee = code === '' ? parNom(nom, codePostal, departement) : parCode(code.padStart(5, '0'), nom);
  if ('commune' in trouvee && !trouvee.commune.code.startsWith(departement))
    return { motif: 'hors_departement' };
  return trouvee;
}

function parCode(code: string, nom: string): Recherche {
  const ligne = enVigueur(code) ?? deCode(code)[0];
  if (!ligne) return { motif: 'commune_inconnue' };
  const commune = actuelleDe(ligne);
  if (nom !== '' && !familleDe(commune.code).map(nomSimple).includes(nomDeCommune(nom)))
    return { motif: 'commune_incoherente' };
  return { commune, deduite: false, deleguee: ligne.actuelle !== null };
}

function parNom(nom: string, codePostal: string, departement: string): Recherche {
  const proches = codePostal === '' ? deDepartement(departement) : deCodePostal(codePostal.padStart(5, '0'));
  const cherche = nomDeCommune(nom);
  const candidates = proches.filter((ligne) => nomSimple(ligne) === cherche);
  const communes = new Map(candidates.map((ligne) => [actuelleDe(ligne).code, ligne]));
  const [ligne] = communes.values();
  if (!ligne || communes.size > 1) return { motif: 'commune_inconnue' };
  const estDeleguee = candidates.every(({ actuelle }) => actuelle !== null);
  return { commune: actuelleDe(ligne), deduite: true, deleguee: estDeleguee };
}
