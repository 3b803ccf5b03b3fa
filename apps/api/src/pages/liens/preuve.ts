import { createHash } from 'node:crypto';
import type { ErreurDeChamp, Signe } from '@pdn/contracts/ecrans';
import type { EvenementLu } from '@pdn/persistence';
import type { FormulairePoste } from '../formulaires/index.js';
import type { ActeDeLien } from './acte.js';
import type { LienOuvert } from './lien.js';
import { coche, texteDe } from './poste.js';

/** What stands for a signature, whatever the act: the name as typed, what was read (its hash), what was declared. */
interface Preuve {
  nom: string;
  /** Hex SHA-256. */
  textes: string;
  declarations?: string[];
}

/** A person's own input is what acts: their name, typed, and what they declare. */
export function erreursDeSignature(
  acte: ActeDeLien,
  ouvert: LienOuvert,
  poste: FormulairePoste,
): ErreurDeChamp[] {
  return [
    ...exigerNom(poste),
    ...acte
      .declarations(ouvert)
      .filter(({ nom }) => !coche(poste, nom))
      .map(({ nom, exigence }) => ({ champ: nom, message: exigence })),
  ];
}

export function preuveDe(acte: ActeDeLien, ouvert: LienOuvert, poste: FormulairePoste): Preuve {
  const declarations = acte.declarations(ouvert).map(({ nom }) => nom);
  return {
    nom: texteDe(poste, 'nom'),
    textes: createHash('sha256')
      .update(JSON.stringify(acte.lu(ouvert)))
      .digest('hex'),
    ...(declarations.length > 0 && { declarations }),
  };
}

/** Who did it, when, with which proof: what every receipt says. */
export function signeDe(ouvert: LienOuvert, fait: EvenementLu | null): Signe {
  const preuve = preuveDuFait(fait);
  const contenu = ouvert.chronologie.documents[preuve?.id ?? '']?.contenu as
    { nom?: string; fonction?: string } | undefined;
  return {
    le: fait?.survenuLe ?? ouvert.lien.utiliseLe ?? '',
    nom: contenu?.nom ?? null,
    fonction: contenu?.fonction ?? null,
    parLien: fait ? fait.acteur.through === 'lien' : true,
    empreinte: preuve?.sha256 ?? null,
  };
}

const preuveDuFait = (fait: EvenementLu | null) => {
  const data = fait?.evenement.data;
  return data && 'preuve' in data ? data.preuve : undefined;
};

function exigerNom(poste: FormulairePoste): ErreurDeChamp[] {
  const nom = texteDe(poste, 'nom');
  if (nom.length < 3) return [{ champ: 'nom', message: 'Écrivez votre prénom et votre nom.' }];
  return nom.length > 200 ? [{ champ: 'nom', message: '200 caractères au plus.' }] : [];
}
