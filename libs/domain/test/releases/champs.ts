import { join } from 'node:path';
import ts from 'typescript';
import type { NomEntite } from '../../src/index.js';

/** By kind of stream and type of fact: the paths of its fields in the order of the alphabet, `appel?` where it may be missing. */
export type Champs = Record<string, Record<string, string[]>>;

const SOURCES = join(import.meta.dirname, '../../src');
const UNIONS: Record<NomEntite, { fichier: string; union: string }> = {
  labellisation: { fichier: 'labellisation/events.ts', union: 'LabellisationEvent' },
  appel: { fichier: 'appel/events.ts', union: 'AppelEvent' },
  commission: { fichier: 'commission/events.ts', union: 'CommissionEvent' },
};

/** The fields of every fact as they are declared today: what no recorded row need show, an optional field, is there too. */
export function champsDAujourdhui(): Champs {
  const fichiers = Object.values(UNIONS).map(({ fichier }) => join(SOURCES, fichier));
  const programme = ts.createProgram(fichiers, {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  });
  const types = programme.getTypeChecker();

  const faitsDe = ({ fichier, union }: { fichier: string; union: string }) => {
    const source = programme.getSourceFile(join(SOURCES, fichier));
    const declaration = source?.statements.find(
      (noeud) => ts.isTypeAliasDeclaration(noeud) && noeud.name.text === union,
    );
    if (!declaration) throw new Error(`${fichier} does not declare ${union}.`);
    return membres(types.getTypeAtLocation(declaration)).map((fait): [string, string[]] => {
      const type = propriete(fait, 'type');
      if (!type.isStringLiteral()) throw new Error(`A fact of ${union} has no name.`);
      return [type.value, [...new Set(chemins(propriete(fait, 'data')))].sort()];
    });
  };

  const propriete = (type: ts.Type, nom: string): ts.Type => {
    const symbole = types.getPropertyOfType(type, nom);
    if (!symbole) throw new Error(`${types.typeToString(type)} has no ${nom}.`);
    return types.getTypeOfSymbol(symbole);
  };

  const chemins = (type: ts.Type, avant = ''): string[] =>
    membres(type).flatMap((membre) => {
      const [element] = types.isArrayType(membre) ? types.getTypeArguments(membre as ts.TypeReference) : [];
      if (element) return chemins(element, `${avant}[]`);
      if (!(membre.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
      const index = types
        .getIndexInfosOfType(membre)
        .flatMap(({ type: valeur }) => chemins(valeur, `${avant}{}`));
      return types.getPropertiesOfType(membre).reduce((tous, champ) => {
        const facultatif = champ.flags & ts.SymbolFlags.Optional ? '?' : '';
        const chemin = `${avant === '' ? '' : `${avant}.`}${champ.name}${facultatif}`;
        return [...tous, chemin, ...chemins(types.getTypeOfSymbol(champ), chemin)];
      }, index);
    });

  return Object.fromEntries(
    Object.entries(UNIONS).map(([entite, ou]) => [entite, Object.fromEntries(faitsDe(ou).sort())]),
  );
}

const membres = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);
