import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creerCalendrier } from '@pdn/domain';
import type { ChronologieHttp, ListeHttp } from '@pdn/contracts/http';
import type { Courriel } from '@pdn/tools/boite';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { adresseDe, invitesDe, nomDe } from './adresses.js';
import { COURRIERS_ATTENDUS } from './courriers-attendus.js';
import { COURRIERS_DE_L_APPEL } from './courriers/appel.js';
import { COURRIERS_DES_SEANCES } from './courriers/seances.js';
import { ouvrirLecture } from './lecture.js';
import { dossiers as recits } from './recit.js';
import { ceQuiEstVenu, essayer, vivreJusqua } from './essai.js';
import { sansIds } from './sans-ids.js';

const EXERCICES = ['manche-un', 'manche-deux'] as const;
const ACTES = 288;
const calendrier = creerCalendrier({ zone: 'Europe/Paris', regime: 'metropole', fermetures: [] });

interface Joue {
  cle: string;
  actes: number;
  dossiers: Map<string, ListeHttp['dossiers'][number]>;
  chronologies: Map<string, ChronologieHttp>;
  appel: Awaited<ReturnType<ReturnType<typeof ouvrirLecture>['appel']>>;
  annuaire: Awaited<ReturnType<ReturnType<typeof ouvrirLecture>['annuaire']>>;
}

/** One line for each mailbox that a mail reaches. */
const ligne = (jour: string, gabarit: string, boite: string, copie: boolean): string =>
  `${jour} ${gabarit} ${boite}${copie ? ' (copie)' : ''}`;

const attendusDe = (id: string): string[] =>
  (COURRIERS_ATTENDUS[id] ?? []).flatMap(([jour, gabarit, a, copie = []]) => [
    ligne(jour, gabarit, adresseDe(id, a, jour), false),
    ...copie.map((role) => ligne(jour, gabarit, adresseDe(id, role, jour), true)),
  ]);

const deLAppel = COURRIERS_DE_L_APPEL.flatMap(([jour, gabarit, invitations]) =>
  invitations.flatMap(invitesDe).map((boite) => ligne(jour, gabarit, boite, false)),
);

const recu = ({ date, gabarit, boite, copie }: Courriel): string =>
  ligne(calendrier.jour(new Date(date).toISOString()), gabarit ?? '', boite, copie);

/** Reminders of several dossiers to one person are one mail. */
const dossiersDe = ({ dossier }: Courriel): string[] => dossier?.split(', ') ?? [];

describe('La démonstration, sur les vrais services', () => {
  let banc: Banc;
  let joues: Record<(typeof EXERCICES)[number], Joue>;
  let courriels: Courriel[];

  async function jouer(exercice: string): Promise<Joue> {
    const { creerExercice, jouerLaManche } = await import('@pdn/tools/demonstration');
    const cles = await creerExercice(banc.ownerUrl, exercice);
    const cle = (role: string) => cles.find((autre) => autre.role === role)?.cle ?? '';
    const { actes } = await jouerLaManche({
      api: { adresse: banc.adresse, cles: { coordinateur: cle('coordinateur'), caf: cle('caf') } },
      boite: { adresse: banc.boite },
      reseau: exercice,
      progres: () => undefined,
    });
    const lecture = ouvrirLecture(banc, exercice, cle('coordinateur'));
    const liste = await lecture.dossiers();
    const parNom = new Map(
      liste.map((dossier) => [`${dossier.professionnel?.prenom} ${dossier.professionnel?.nom}`, dossier]),
    );
    const dossiers: Joue['dossiers'] = new Map();
    const chronologies: Joue['chronologies'] = new Map();
    for (const { id } of recits) {
      const dossier = parNom.get(nomDe(id));
      if (!dossier) throw new Error(`${id} is not among the ${liste.length} dossiers.`);
      await lecture.remis(dossier.id);
      dossiers.set(id, dossier);
      chronologies.set(id, await lecture.chronologie(dossier.id));
    }
    const [appel, annuaire] = await Promise.all([lecture.appel(), lecture.annuaire()]);
    return { cle: cle('coordinateur'), actes, dossiers, chronologies, appel, annuaire };
  }

  beforeAll(async () => {
    banc = await ouvrirBanc();
    const [un, deux] = await Promise.all(EXERCICES.map(jouer));
    joues = { 'manche-un': un!, 'manche-deux': deux! };
    courriels = await banc.courriels();
  }, 600_000);
  afterAll(() => banc?.fermer(), 60_000);

  describe.each(EXERCICES)('%s', (exercice) => {
    it(`se joue en entier : ${ACTES} actes, 18 dossiers`, () => {
      expect(joues[exercice].actes).toBe(ACTES);
      expect(joues[exercice].dossiers.size).toBe(18);
    });

    it('finit par quinze labels, un refus, un abandon, un entretien à programmer', () => {
      const etats = [...joues[exercice].dossiers.values()].map(({ etat }) => etat);
      expect(etats.filter((etat) => etat === 'actif')).toHaveLength(15);
      expect(etats.filter((etat) => etat !== 'actif').sort()).toEqual(['abandonnee', 'entretien', 'refusee']);
    });

    it.each(recits)('donne à $id le label, au jour et au terme du récit', ({ id, label }) =>
      expect(joues[exercice].dossiers.get(id)).toMatchObject({
        labelAccordeLe: label?.accorde_le ?? null,
        terme: label?.terme ?? null,
      }),
    );

    it('publie quinze fiches, depuis le jour du label', () => {
      const { fiches, total } = joues[exercice].annuaire;
      expect(total).toBe(15);
      expect(
        fiches.map(({ prenom, labellisationDepuis }) => `${prenom} ${labellisationDepuis}`).sort(),
      ).toEqual(
        recits
          .flatMap(({ id, label }) => (label ? [`${nomDe(id).split(' ')[0]} ${label.accorde_le}`] : []))
          .sort(),
      );
    });

    it.each(recits)('remet pour $id les courriels attendus, et aucun autre', ({ id }) => {
      const numero = joues[exercice].dossiers.get(id)?.numero;
      const recus = courriels.filter(
        (courriel) => courriel.exercice === exercice && dossiersDe(courriel).includes(numero ?? ''),
      );
      expect(recus.map(recu).sort()).toEqual(attendusDe(id).sort());
    });

    it('invite, rappelle et informe les vingt et un invités de l’appel et leurs employeurs', () => {
      const recus = courriels.filter(
        (courriel) => courriel.exercice === exercice && courriel.dossier?.startsWith('AC-'),
      );
      expect(recus.map(recu).sort()).toEqual([...deLAppel].sort());
    });

    it('reconnaît les quinze réponses à l’appel, dont deux hors appel, et six invités restés sans suite', () => {
      const { appel } = joues[exercice].appel;
      const reponses = appel.invites.map(({ professionnel, candidature }) => [
        `${professionnel?.prenom} ${professionnel?.nom}`,
        candidature && `${candidature.professionnel?.prenom} ${candidature.professionnel?.nom}`,
        candidature?.tardive,
      ]);
      expect(reponses).toEqual([
        ...recits.slice(0, 15).map(({ id }, rang) => [nomDe(id), nomDe(id), rang >= 13]),
        ...reponses.slice(15).map(([invite]) => [invite, null, undefined]),
      ]);
      expect(reponses).toHaveLength(21);
      expect(appel).toMatchObject({ etat: 'clos', autresCandidatures: [], taches: [] });
    });

    it('convoque et rappelle les membres de ses deux séances', () => {
      const desSeances = courriels.filter(
        (courriel) => courriel.exercice === exercice && courriel.dossier?.startsWith('COM-'),
      );
      expect(desSeances.map(recu).sort()).toEqual(
        COURRIERS_DES_SEANCES.map(([jour, gabarit, a]) => ligne(jour, gabarit, a, false)).sort(),
      );
    });

    it('n’écrit rien d’autre', () =>
      expect(courriels.filter((courriel) => courriel.exercice === exercice).flatMap(dossiersDe)).toHaveLength(
        recits.flatMap(({ id }) => attendusDe(id)).length + COURRIERS_DES_SEANCES.length + deLAppel.length,
      ));

    it('ne rappelle jamais deux fois la même chose à la même personne le même jour', () => {
      const rappels = courriels.filter(
        (courriel) => courriel.exercice === exercice && /-(rappel|relance)$/.test(courriel.gabarit ?? ''),
      );
      expect(rappels.length).toBeGreaterThan(20);
      expect(new Set(rappels.map(recu)).size).toBe(rappels.length);
    });
  });

  it.each(recits)('rejouée, donne pour $id les mêmes faits, aux ids près', ({ id }) => {
    const [un, deux] = EXERCICES.map((exercice) =>
      sansIds(joues[exercice].chronologies.get(id)?.passe, exercice),
    );
    expect(un?.length).toBeGreaterThan(1);
    expect(deux).toEqual(un);
  });

  it('rejouée, donne pour l’appel les mêmes faits, aux ids près', () => {
    const [un, deux] = EXERCICES.map((exercice) => sansIds(joues[exercice].appel.passe, exercice));
    expect(un?.map(({ type }) => type)).toEqual(expect.arrayContaining(['AppelClos', 'ResultatsPublies']));
    expect(deux).toEqual(un);
  });

  it('essayée à blanc sur deux ans, avait dit exactement ce que le temps fait ensuite', async () => {
    const [exercice] = EXERCICES;
    const essai = await essayer(banc, joues[exercice].cle, { du: '2020-01-01', au: '2022-06-30' });
    expect(essai.dossiers).toBe(18);
    await vivreJusqua(banc, joues[exercice].cle, { exercice, jusqua: '2022-06-30' });
    const fait = await ceQuiEstVenu(banc, { exercice, depuis: essai.horloge });
    expect(fait.length).toBeGreaterThan(80);
    expect(essai.lignes).toEqual(fait);
  }, 300_000);
});
