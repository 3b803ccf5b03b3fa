import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { enregistrer, formesDAujourdhui } from '../test/releases/enregistrer.js';
import { champsDAujourdhui } from '../test/releases/champs.js';
import {
  garderChamps,
  garderRelease,
  garderReplis,
  lireChamps,
  lireRelease,
  lireReplis,
  releases,
  type Release,
  type Stream,
} from '../test/releases/release.js';
import { dernierJour } from '../test/dernier-jour.js';
import { calendrier, versionDesRegles } from '../test/reseau.js';
import {
  completerRegles,
  ENTITES,
  formeDe,
  relire,
  type AnyEvent,
  type AnyState,
  type LabellisationEvent,
  type NomEntite,
} from './index.js';

/** Set to the name of a release to record what this code stores; set at all, the folded states are written anew. */
const { ENREGISTRER_RELEASE, ECRIRE_REPLIS } = process.env;
const champs = champsDAujourdhui();
if (ENREGISTRER_RELEASE) {
  garderRelease(ENREGISTRER_RELEASE, enregistrer());
  garderChamps(ENREGISTRER_RELEASE, champs);
}

const entiteDe = (stream: string) => ENTITES[stream.slice(0, stream.indexOf('/')) as NomEntite];

/** Where a recorded stream stands under the code of today, on its last day and under the regles of then. */
function replier({ regles }: Release, { stream, rows }: Stream) {
  const entite = entiteDe(stream);
  const faits = rows.map((row) => relire(entite.formes, row) as AnyEvent);
  const etat = faits.reduce<AnyState | null>(
    (avant, fait, rang) => entite.evolve(avant, fait, rang + 1),
    null,
  )!;
  const context = {
    now: calendrier.instant(dernierJour(faits as LabellisationEvent[])),
    regles: versionDesRegles(completerRegles(regles), etat.regles),
    calendrier,
  };
  const echeances = entite.echeances(etat, context).map(({ cle, jour }) => `${jour} ${cle}`);
  const taches = entite.taches(etat, context).map(({ cle, type }) => `${type} ${cle}`);
  return JSON.parse(JSON.stringify({ stream, echeances, taches, etat })) as object;
}

describe.each(releases())('Ce que la version %s a stocké', (nom) => {
  const release = lireRelease(nom);
  const types = Object.entries(release.formes).flatMap(([entite, formes]) =>
    Object.entries(formes).map(([type, forme]) => ({ entite: entite as NomEntite, type, forme })),
  );

  it('se lit encore : chaque type, sous chacune des formes qu’il a eues', () => {
    const perdus = types.filter(({ entite, type, forme }) => {
      const { formes } = ENTITES[entite];
      return !Object.hasOwn(formes, type) || formeDe(formes, type) < forme;
    });
    expect(perdus).toEqual([]);
  });

  it('est raconté en entier : aucun type ne manque à l’appel', () => {
    const racontes = release.streams.flatMap(({ stream, rows }) =>
      rows.map(({ type, forme }) => `${entiteDe(stream).nom} ${type} ${forme}`),
    );
    const manquants = types.filter(
      ({ entite, type, forme }) => !racontes.includes(`${entite} ${type} ${forme}`),
    );
    expect(manquants).toEqual([]);
  });

  it('se replie comme hier : état, échéances, tâches', () => {
    const replis = release.streams.map((stream) => replier(release, stream));
    if (ECRIRE_REPLIS || ENREGISTRER_RELEASE === nom) garderReplis(nom, replis);
    const attendus = lireReplis(nom);
    expect(attendus).toHaveLength(release.streams.length);
    // a field that a state has since is no change to what was stored
    expect(replis).toMatchObject(attendus);
  });
});

// 0.1 kept its rows only
describe.each(releases().filter((nom) => lireChamps(nom) !== null))('Les faits de la version %s', (nom) => {
  it('gardent leurs champs : un champ de plus, même facultatif, est une autre forme', () => {
    const { formes } = lireRelease(nom);
    const changes = Object.entries(lireChamps(nom) ?? {}).flatMap(([entite, faits]) =>
      Object.entries(faits)
        .filter(([type]) => formeDe(ENTITES[entite as NomEntite].formes, type) === formes[entite]?.[type])
        .filter(([type, siens]) => !isDeepStrictEqual(siens, champs[entite]?.[type]))
        .map(([type]) => `${entite} ${type}`),
    );
    expect(changes).toEqual([]);
  });
});

describe('Une version qui se prépare', () => {
  it('s’enregistre en entier', () => {
    const { formes, streams } = enregistrer();
    expect(formes).toEqual(formesDAujourdhui());
    const racontes = new Set(
      streams.flatMap(({ stream, rows }) => rows.map(({ type }) => `${entiteDe(stream).nom} ${type}`)),
    );
    const manquants = Object.values(ENTITES).flatMap(({ nom, formes: siennes }) =>
      Object.keys(siennes)
        .map((type) => `${nom} ${type}`)
        .filter((type) => !racontes.has(type)),
    );
    expect(manquants).toEqual([]);
  });

  it('ne prend son numéro qu’une fois enregistrée', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(releases()).toContain(version.split('.').slice(0, 2).join('.'));
  });
});
