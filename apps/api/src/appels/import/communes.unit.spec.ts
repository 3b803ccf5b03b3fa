import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chercherCommune, type Recherche } from './communes.js';
import { nomDeCommune } from './index-des-communes.js';
import { lireTableau } from './tableau.js';
import { nettoyer } from './texte.js';

type Demande = Parameters<typeof chercherCommune>[0];

const LIGNES = readFileSync(join(import.meta.dirname, '../../../donnees/communes.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((texte) => {
    const [code = '', nom = '', postaux = '', actuelle = ''] = texte.split(';');
    return { code, nom, simple: nomDeCommune(nom), postaux: postaux.split(' '), actuelle: actuelle || null };
  });
type Ligne = (typeof LIGNES)[number];

/** The rule as one would do it by hand: the whole file is gone through for each question. */
function chercherPartout({ code, nom, codePostal }: Demande, departement: string): Recherche {
  if (code === '' && nom === '') return { motif: 'commune_absente' };
  const trouvee = code === '' ? parNom(nom, codePostal, departement) : parCode(code.padStart(5, '0'), nom);
  return 'commune' in trouvee && !trouvee.commune.code.startsWith(departement)
    ? { motif: 'hors_departement' }
    : trouvee;
}

function parCode(code: string, nom: string): Recherche {
  const lignes = LIGNES.filter((ligne) => ligne.code === code);
  const ligne = lignes.find(({ actuelle }) => actuelle === null) ?? lignes[0];
  if (!ligne) return { motif: 'commune_inconnue' };
  const commune = actuelleDe(ligne);
  const noms = LIGNES.filter((autre) => autre.code === commune.code || autre.actuelle === commune.code);
  return nom !== '' && !noms.some(({ simple }) => simple === nomDeCommune(nom))
    ? { motif: 'commune_incoherente' }
    : { commune, deduite: false, deleguee: ligne.actuelle !== null };
}

function parNom(nom: string, codePostal: string, departement: string): Recherche {
  const cherche = nomDeCommune(nom);
  const candidates = LIGNES.filter(
    (ligne) =>
      ligne.simple === cherche &&
      (codePostal === ''
        ? ligne.code.startsWith(departement)
        : postauxDe(ligne).includes(codePostal.padStart(5, '0'))),
  );
  const communes = new Map(candidates.map((ligne) => [actuelleDe(ligne).code, ligne]));
  const [ligne] = communes.values();
  return !ligne || communes.size > 1
    ? { motif: 'commune_inconnue' }
    : {
        commune: actuelleDe(ligne),
        deduite: true,
        deleguee: candidates.every(({ actuelle }) => actuelle !== null),
      };
}

const enVigueur = (code: string) => LIGNES.find((ligne) => ligne.code === code && ligne.actuelle === null);
const postauxDe = ({ postaux, actuelle }: Ligne) =>
  actuelle === null ? postaux : (enVigueur(actuelle)?.postaux ?? []);
const actuelleDe = ({ code, actuelle }: Ligne) => ({
  code: actuelle ?? code,
  nom: enVigueur(actuelle ?? code)?.nom ?? '',
});

const departementDe = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** As people write it, with what they know of the place. */
function demandesSur({ code, nom, postaux, actuelle }: Ligne): [Demande, string][] {
  const ici = departementDe(actuelle ?? code);
  const [postal = ''] = postaux;
  const ecrit = nom
    .toUpperCase()
    .replace(/^SAINT-/, 'St ')
    .replace(/^SAINTE-/, 'ste. ');
  return [
    [{ code, nom: '', codePostal: '' }, ici],
    [{ code, nom: ecrit, codePostal: postal }, ici],
    [{ code, nom: 'Coutances', codePostal: '' }, ici],
    [{ code: code.replace(/^0/, ''), nom, codePostal: '' }, '50'],
    [{ code: '', nom, codePostal: '' }, ici],
    [{ code: '', nom: ecrit, codePostal: postal.replace(/^0/, '') }, ici],
    [{ code: '', nom: `${nom}-`, codePostal: '50200' }, ici],
  ];
}

describe('Une commune', () => {
  const memes = (demandes: [Demande, string][]) => {
    for (const [demande, departement] of demandes)
      expect([demande, chercherCommune(demande, departement)]).toEqual([
        demande,
        chercherPartout(demande, departement),
      ]);
  };

  it('se trouve comme en parcourant tout le fichier : partout en France, plus souvent dans la Manche, en Corse et outre-mer', () =>
    memes(
      LIGNES.filter(
        ({ code }, rang) => rang % 1000 === 0 || (rang % 30 === 0 && /^(50|2[AB]|97|98)/.test(code)),
      ).flatMap(demandesSur),
    ));

  it.each(['appel-2021.csv', 'appel-2021-windows1252.csv'])('de même pour ce qu’écrit %s', (fichier) => {
    const chemin = join(import.meta.dirname, '../../../../../test/donnees', fichier);
    const { entete, enregistrements } = lireTableau(readFileSync(chemin));
    const place = (nom: RegExp) => entete.findIndex((colonne) => nom.test(colonne));
    const [code, nom, postal] = [place(/insee/i), place(/commune/i), place(/postal/i)];
    expect([code, nom, postal]).not.toContain(-1);
    memes(
      enregistrements.map(({ cellules }) => [
        {
          code: nettoyer(cellules[code] ?? ''),
          nom: nettoyer(cellules[nom] ?? ''),
          codePostal: nettoyer(cellules[postal] ?? ''),
        },
        '50',
      ]),
    );
  });
});
