import { CHAMPS_DES_REGLES, nommerChamp, valeurDe, type Programme, type Regles } from '@pdn/domain';
import type { ChampRefuse, Validation } from '../http/validation.js';
import { validerRegles } from './valider.js';

/** The file of a version: every field in the order of the life, so that two files can be compared line by line. */
export function ecrireFichierDeRegles(regles: Regles): string {
  const { reseau, programme, version } = regles;
  const document: Record<string, Record<string, unknown>> = {};
  for (const champ of CHAMPS_DES_REGLES) {
    const nom = champ.champ.slice(champ.chapitre.length + 1);
    (document[champ.chapitre] ??= {})[nom] = valeurDe(regles, champ);
  }
  return `${JSON.stringify({ reseau, programme, version, ...document }, null, 2)}\n`;
}

interface Pour {
  reseau: string;
  programme: Programme;
}

/** What a file proposes. */
export function lireFichierDeRegles(texte: string, pour: Pour): Validation<Regles> {
  const document = enObjet(texte);
  if (typeof document === 'string') return { ok: false, champs: [{ champ: '', message: document }] };
  return lireDocumentDeRegles(document, pour);
}

/**
 * What a document proposes to a reseau for one programme: whose it was and its number do not matter. Every fault is named,
 * in words.
 */
export function lireDocumentDeRegles(document: object, { reseau, programme }: Pour): Validation<Regles> {
  const lu = 'programme' in document ? document.programme : undefined;
  if (lu !== undefined && lu !== programme)
    return {
      ok: false,
      champs: [
        { champ: 'programme', message: `Ces règles sont celles d’un autre programme que « ${programme} ».` },
      ],
    };
  const valide = validerRegles({ ...document, reseau, programme, version: 1 });
  return valide.ok ? valide : { ok: false, champs: valide.champs.map(enClair) };
}

/** « Bilan annuel, date limite : ce jour n’existe pas chaque année. » */
export function enClair({ champ, message }: ChampRefuse): ChampRefuse {
  const nom = nommerChamp(champ);
  return { champ, message: champ === '' ? message : `${nom ?? `« ${champ} »`} : ${message}` };
}

/** A sentence when it is none. */
function enObjet(texte: string): Record<string, unknown> | string {
  try {
    const lu: unknown = JSON.parse(texte.replace(/^\uFEFF/, ''));
    if (typeof lu === 'object' && lu !== null && !Array.isArray(lu)) return lu as Record<string, unknown>;
    return 'Ce fichier ne contient pas des règles : exportez une version pour en voir la forme.';
  } catch {
    return 'Ce fichier n’est pas du JSON : il manque peut-être une virgule ou un guillemet.';
  }
}
