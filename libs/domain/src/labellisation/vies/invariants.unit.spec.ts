import { describe, expect } from '@jest/globals';
import { fc, it } from '@fast-check/jest';
import { marche, TENTATIVES, tenter, vivre } from '../../../test/au-hasard.js';
import { calendrier, DECISIONS, plausible, TYPES, versionDesRegles, Vie } from '../../../test/index.js';
import {
  commandesPossibles,
  echeances,
  evolve,
  fold,
  LABELLISATION,
  Refusal,
  serieDeLaCle,
  type ActeurKind,
  type LabellisationEvent,
} from '../../index.js';

describe('Quelle que soit la vie d’un dossier', () => {
  it.prop([marche], TENTATIVES)('le temps ne refuse, ne suspend et ne retire jamais rien', (etapes) => {
    const { faits, auteurs } = vivre(etapes);
    const duTemps = faits.filter((_, rang) => auteurs[rang]?.kind === 'systeme').map(({ type }) => type);
    expect(duTemps.filter((type) => DECISIONS.includes(type))).toEqual([]);
    const permis = [
      ...['RelanceEchue', 'TacheSignalee', 'BilanOuvert', 'CourrierNonRemis', 'EnvoiSignale'],
      // the end that a person announced, and the warning before an erasure that a person does
      ...['RetraitPrisEffet', 'ArchivageAnnonce'],
    ];
    expect(duTemps.filter((type) => !permis.includes(type))).toEqual([]);
  });

  it.prop([marche], TENTATIVES)('un acte répété ne change plus rien', (etapes) => {
    vivre(etapes, (vie, acte) => {
      if (acte.command.type === 'renvoyerCourrier') return; // a mail asked twice leaves twice
      const { dossier } = vie;
      expect(tenter(vie, acte)).toEqual([]);
      expect(vie.dossier).toBe(dossier);
    });
  });

  it.prop([marche], TENTATIVES)(
    'chaque échéance ne se déclenche qu’une fois, et tout ce qui est dû l’a été',
    (etapes) => {
      const vie = vivre(etapes);
      const cles = vie.faits.flatMap(({ type, data }) =>
        'cle' in data && !type.startsWith('Echeance') ? data.cle : [],
      );
      expect(new Set(cles).size).toBe(cles.length);
      vie.avancer(`${calendrier.plusJours(vie.aujourdhui, 400)}T14:00`);
      const dues = echeances(vie.dossier!, vie.context).filter(
        ({ at, action }) => at <= vie.context.now && action.kind !== 'repere',
      );
      expect(dues).toEqual([]);
    },
  );

  it.prop([marche], TENTATIVES)('l’avenir est trié, chaque clé y est unique et sans date', (etapes) => {
    vivre(etapes, ({ dossier, context }) => {
      const avenir = echeances(dossier!, context);
      expect(avenir.map(({ at }) => at)).toEqual(avenir.map(({ at }) => at).sort());
      expect(new Set(avenir.map(({ cle }) => cle)).size).toBe(avenir.length);
      for (const { cle } of avenir)
        expect(cle).toMatch(/^[a-z]+(-[A-Za-z0-9-]+)?\.\d+\/[a-z]+(-\d+)?(\/[a-z]+)?$/);
      expect(avenir.filter(({ cle }) => dossier!.echues.includes(cle))).toEqual([]);
    });
  });

  it.prop([marche], TENTATIVES)('rien n’est rappelé pendant une suspension', (etapes) => {
    let suspendu = false;
    for (const { type, data } of vivre(etapes).faits) {
      if (type === 'LabellisationSuspendue') suspendu = true;
      else if (type === 'LabellisationReprise') suspendu = false;
      else if (suspendu && type === 'RelanceEchue') expect(data.envoyee).toBe(false);
      else if (suspendu) expect(type).not.toBe('BilanOuvert');
    }
  });

  it.prop([marche], TENTATIVES)('ce que le temps envoie part un jour ouvré, entre 9 h et 20 h', (etapes) => {
    const { envois } = vivre(etapes);
    for (const { jour, instant } of envois.filter(({ auteur }) => auteur === 'systeme')) {
      expect(calendrier.estOuvre(jour)).toBe(true);
      expect(instant >= calendrier.matin(jour) && instant <= calendrier.instant(`${jour}T20:00`)).toBe(true);
    }
  });

  it.prop([marche], TENTATIVES)('ce qui vient d’être rappelé est attendu', (etapes) => {
    const { envois, faits, context } = vivre(etapes);
    for (const { courrier, instant: now, rang } of envois.filter(
      ({ courrier: { classe } }) => classe === 'rappel',
    )) {
      const dossier = fold(faits.slice(0, rang))!;
      const rappel = { ...courrier, serie: courrier.serie ?? null, personne: null };
      const regles = versionDesRegles(context.regles, dossier.regles);
      expect([rappel, LABELLISATION.rappelAttendu(rappel, dossier, { ...context, now, regles })]).toEqual([
        rappel,
        true,
      ]);
    }
  });

  it.prop([marche], TENTATIVES)('un label suppose toutes les signatures sur les mêmes textes', (etapes) => {
    const { faits } = vivre(etapes);
    const label = faits.findIndex(({ type }) => type === 'LabelAccorde');
    if (label < 0) return;
    const ouverture = faits.slice(0, label).findLastIndex(({ type }) => type === 'EngagementsOuverts');
    const ouverts = faits[ouverture];
    if (ouverts?.type !== 'EngagementsOuverts') throw new Error('A label without commitments.');
    const signatures = faits
      .slice(ouverture, label)
      .flatMap((fait) => (fait.type === 'EngagementsSignes' ? fait.data : []));
    expect(new Set(signatures.map(({ signataire }) => signataire))).toEqual(
      new Set(ouverts.data.signataires),
    );
    for (const { version } of signatures) expect(version).toEqual(ouverts.data.version);
  });

  it.prop([marche], TENTATIVES)('l’état se range en JSON et s’y relit, et reste petit', (etapes) => {
    vivre(etapes, ({ dossier, faits }) => {
      const relu = JSON.parse(JSON.stringify(dossier));
      expect(relu).toEqual(dossier);
      expect(JSON.stringify(dossier).length).toBeLessThan(6_000);
      const suite: LabellisationEvent = {
        type: 'TacheSignalee',
        data: { cle: 'x.1/y', tache: 'appeler-fiche' },
      };
      expect(evolve(relu, suite, faits.length + 1)).toEqual(evolve(dossier, suite, faits.length + 1));
    });
  });

  it.prop([marche], TENTATIVES)('ne garde que les clés échues des séries encore vivantes', (etapes) => {
    const { dossier, context } = vivre(etapes);
    const suspendu = 'suspension' in dossier! && dossier.suspension !== null;
    if (suspendu || dossier!.nonRemis.length > 0) return;
    const vivantes = new Set(
      echeances({ ...dossier!, echues: [] }, context).map(({ cle }) => serieDeLaCle(cle)),
    );
    expect(dossier!.echues.filter((cle) => !vivantes.has(serieDeLaCle(cle)))).toEqual([]);
  });

  it.prop([marche], TENTATIVES)(
    'les commandes dites possibles ont un sens, les autres n’ont pas d’effet',
    (etapes) => {
      vivre(etapes, (vie) => {
        for (const type of TYPES) {
          const acte = plausible(type, vie, 3);
          const kind: ActeurKind = acte.acteur.kind;
          if (kind === 'systeme') continue;
          const possible = commandesPossibles(vie.dossier, vie.context, { kind }).includes(type);
          const essai = Object.assign(Object.create(Vie.prototype), vie, {
            faits: [],
            auteurs: [],
            envois: [],
          }) as Vie;
          const issue = tenter(essai, acte);
          if (!possible && !(issue instanceof Refusal)) expect([type, issue]).toEqual([type, []]);
          if (possible && issue instanceof Refusal) expect(REFUS_DE_CONTENU).toContain(issue.code);
        }
      });
    },
  );
});

describe('Ces vies au hasard', () => {
  it('vont assez loin pour prouver quelque chose', () => {
    const vies = fc.sample(marche, { numRuns: 320, seed: 2027 }).map((etapes) => vivre(etapes).faits);
    const types = new Set(vies.flat().map(({ type }) => type));
    const attendus = [...DECISIONS, 'BilanOuvert', 'ProfilRefuse', 'CommissionAjournee'] as const;
    expect(attendus.filter((type) => !types.has(type))).toEqual([]);
  });
});

/** What a command may be refused for although it has its place. */
const REFUS_DE_CONTENU = [
  'entretien-a-venir',
  'signataire-inconnu',
  'preuve-requise',
  'courrier-perime',
  'terme-invalide',
  'dates-incoherentes',
  'saisie-non-corrigeable',
  'date-apres-terme',
  'date-apres-limite',
  'date-avant-limite',
  'date-avancee',
  'reponse-attendue',
  'date-invraisemblable',
];
