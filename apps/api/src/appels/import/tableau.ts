import { parse } from 'csv-parse/sync';
import { nettoyer, simplifier } from './texte.js';

export interface Enregistrement {
  /** From 1, the header aside. */
  rang: number;
  /** Of the file, where it begins. */
  ligne: number;
  cellules: string[];
}

export interface Tableau {
  entete: string[];
  enregistrements: Enregistrement[];
}

/** It cannot be read as a table; the sentence is for whoever sent it. */
export class TableauIllisible extends Error {}

/** UTF-8 when it is, else what French spreadsheets write. */
function decoder(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return enWindows1252(octets);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; Node's own decoder reads Latin-1 there. */
const DE_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const enWindows1252 = (octets: Uint8Array): string =>
  Buffer.from(octets)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (signe) => DE_0X80[signe.charCodeAt(0) - 0x80] ?? signe);

/** @throws {TableauIllisible} */
export function lireTableau(octets: Uint8Array): Tableau {
  const texte = decoder(octets);
  if (texte.includes('\0')) throw new TableauIllisible('Ce fichier n’est pas un tableau CSV.');
  const [premier, ...suivants] = decouper(texte);
  if (!premier) throw new TableauIllisible('Ce fichier est vide.');
  return {
    entete: premier.cellules.map(nettoyer),
    enregistrements: suivants.map((enregistrement, index) => ({ ...enregistrement, rang: index + 1 })),
  };
}

function decouper(texte: string): Omit<Enregistrement, 'rang'>[] {
  let ligne = 1;
  try {
    return parse(texte, {
      bom: true,
      delimiter: separateurDe(texte),
      relax_column_count: true,
    }).map((record: string[]) => {
      const debut = ligne;
      ligne += 1 + record.reduce((sauts, cellule) => sauts + (cellule.match(/\r\n|\r|\n/g) ?? []).length, 0);
      return { ligne: debut, cellules: record };
    });
  } catch (erreur) {
    const { lines } = erreur as { lines?: number };
    throw new TableauIllisible(
      `Ce fichier ne peut pas être lu${lines === undefined ? '' : `, à partir de la ligne ${lines}`} : un guillemet y est mal placé.`,
    );
  }
}

/** The one that cuts the header most. */
function separateurDe(texte: string): string {
  const entete = texte.slice(0, texte.search(/[\r\n]|$/));
  const [choisi = ';'] = [';', '\t', ','].sort((a, b) => entete.split(b).length - entete.split(a).length);
  return choisi;
}

export const estLEntete = (cellules: readonly string[], entete: readonly string[]): boolean =>
  cellules.length === entete.length &&
  cellules.every((cellule, index) => simplifier(cellule) === simplifier(entete[index] ?? ''));
