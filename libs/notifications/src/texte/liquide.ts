import { type Context, Liquid } from 'liquidjs';
import { duree } from '@pdn/contracts/dates';
import { de } from '@pdn/contracts/francais';
import { citer, echapper } from '../markdown/blocs.js';
import { enLettres, enLettresAvecHeure, sansJourDeSemaine } from './dates.js';
import { CONTROLES, CRITERES, DOMAINES, OBLIGATIONS, PIECES, enToutesLettres } from './libelles.js';

/** Values are escaped for Markdown; a variable or a filter that does not exist fails, never an empty hole in a mail. */
export const liquide = new Liquid({
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  outputEscape: echapper,
});

const filtre = (nom: string, handler: (valeur: string) => string): void =>
  liquide.registerFilter(nom, handler);
const brut = (nom: string, handler: (valeur: string) => string): void =>
  liquide.registerFilter(nom, { raw: true, handler });
const puces = (libelles: Record<string, string>) => (liste: string) =>
  enToutesLettres(liste, libelles)
    .map((libelle) => `- ${echapper(libelle)}`)
    .join('\n');

filtre('jour', enLettres);
filtre('jourCourt', sansJourDeSemaine);
filtre('jourHeure', enLettresAvecHeure);
filtre('jourHeureCourt', (valeur) => enLettresAvecHeure(valeur).replace(/^\S+ /, ''));
filtre('de', de);
filtre('majuscule', (valeur) => valeur.charAt(0).toUpperCase() + valeur.slice(1));
// A mail that leaves late does not print a date that is already over: « dès que possible »; nor one that somebody paused.
const auPlusTard = (enMots: (jour: string) => string) =>
  function (this: { context: Context }, limite: string | null): string {
    if (limite === null) return '(date en pause)';
    const jour = this.context.getSync(['aujourdhui']) as string;
    return limite < jour ? 'dès que possible' : `au plus tard le ${enMots(limite)}`;
  };
liquide.registerFilter('auPlusTard', auPlusTard(enLettres));
liquide.registerFilter('auPlusTardCourt', auPlusTard(sansJourDeSemaine));
liquide.registerFilter('duree', (minutes: number) => duree(minutes));

brut('citation', citer);
const aLaSuite = (libelles: Record<string, string>) => (liste: string) =>
  enToutesLettres(liste, libelles).join(', ');

filtre('piecesALaSuite', aLaSuite(PIECES));
filtre('controlesALaSuite', aLaSuite(CONTROLES));
brut('pieces', puces(PIECES));
brut('controles', puces(CONTROLES));
brut('criteres', puces(CRITERES));
brut('domaines', puces(DOMAINES));
brut('obligations', puces(OBLIGATIONS));
