import { describe, expect } from '@jest/globals';
import { fc, it } from '@fast-check/jest';
import {
  ACTES,
  calendrier,
  HORS_MODELE,
  ouEnEst,
  SITUATIONS,
  suivre,
  TEMPS,
  TOUTES_LES_ARETES,
  TYPES,
  Vie,
} from '../../../test/index.js';
import { estClose, Refusal } from '../../index.js';
import { labelDe } from '../label/label-de.js';

/** An end in more than a month, or a warning that never left: paper has no such day. */
const SANS_DATE = ['depart-annonce', 'retrait-annonce', 'retiree-depuis-longtemps'];
const DEPARTS = Object.keys(SITUATIONS).filter((nom) => !SITUATIONS[nom]!.regles && !SANS_DATE.includes(nom));
const depart = fc.constantFrom(...DEPARTS);
const actes = fc.array(fc.constantFrom(...Object.keys(ACTES), ...Object.keys(TEMPS)), {
  minLength: 6,
  maxLength: 14,
});
/** In every check; `MARCHES=50000` for a long look, by hand (docs/tests.md). */
const MARCHES = Number(process.env['MARCHES'] ?? 4_000);
/** So many more at most, until each edge was taken: they go where none has been. */
const RATTRAPAGE = 20_000;
/** Milliseconds; fifty thousand walks take under a minute on a machine that does nothing else. */
const LONGTEMPS = 600_000;
type Etat = ReturnType<typeof ouEnEst>;
const prises = new Set<string>();
const jamaisPrises = (): string[] => TOUTES_LES_ARETES.filter((arete) => !prises.has(arete));

const choisir = (parHasard: string): string => parHasard;
/** By the paper alone: it chooses where to go, and does not judge. */
const versUneArete = (parHasard: string, etat: Etat): string =>
  Object.keys(ACTES).find((acte) => suivre(etat, acte).aretes.some((arete) => !prises.has(arete))) ??
  parHasard;

function comparer(situation: string, tentes: string[], choix: typeof versUneArete = choisir): void {
  const vie = Vie.apres(SITUATIONS[situation]!);
  let attendu = ouEnEst(vie);
  for (const tente of tentes) {
    const acte = choix(tente, attendu);
    const suite = suivre(attendu, acte);
    tenter(vie, acte);
    expect([acte, ouEnEst(vie)]).toEqual([acte, suite.etat]);
    for (const arete of suite.aretes) prises.add(arete);
    attendu = suite.etat;
  }
}

function tenter(vie: Vie, nom: string): void {
  const jours = TEMPS[nom];
  if (jours) return laisserPasser(vie, calendrier.plusJours(vie.aujourdhui, jours));
  try {
    vie.executer(ACTES[nom]!(vie));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Time changes the place of a dossier whose end is announced, or that is closed; elsewhere it only reminds. */
function laisserPasser(vie: Vie, jour: string): void {
  const { dossier } = vie;
  if (dossier && (estClose(dossier) || labelDe(dossier)?.finAnnoncee)) vie.avancer(jour);
  else vie.laisserPasser(jour);
}

describe('Le moteur et un dessin sur papier', () => {
  it.prop([depart, actes], { numRuns: MARCHES })(
    'vont aux mêmes endroits, quoi que l’on tente',
    (situation, tentes) => comparer(situation, tentes),
    LONGTEMPS,
  );

  it(
    'ont été comparés sur toutes leurs arêtes',
    () => {
      for (let faites = 0; faites < RATTRAPAGE && jamaisPrises().length > 0; faites += 100)
        for (const [situation, tentes] of fc.sample(fc.tuple(depart, actes), 100))
          comparer(situation, tentes, versUneArete);
      expect(jamaisPrises()).toEqual([]);
    },
    LONGTEMPS,
  );

  it('connaissent toutes les commandes', () => {
    const vie = Vie.apres(SITUATIONS['actif']!);
    const connues = new Set(Object.values(ACTES).map((acte) => acte(vie).command.type));
    expect(TYPES.filter((type) => !connues.has(type) && !HORS_MODELE.includes(type))).toEqual([]);
  });
});
