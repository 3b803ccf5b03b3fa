import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { ouvrirCarnet } from './client/carnet.js';
import { creerClient } from './client/client.js';
import { enParallele } from './outils/jusque.js';
import { prouver } from './outils/prouver.js';
import { constater } from './releve/index.js';
import { creerReseauDePreuve } from './reseau.js';
import { aujourdhui, vies } from './vies/vies.js';
import { conduire } from './vies/vivre.js';

describe('F5, F6: the same command many times', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'has one effect and one answer, at once or after a time-out',
    () =>
      prouver('F5', '1 event, same answer', async (course) => {
        const reseau = await creerReseauDePreuve(banc, 'f5');
        const carnet = ouvrirCarnet();
        const { relancee: _, ...lesVies } = vies(aujourdhui(reseau.zone));
        const aVivre = Object.values(lesVies);
        const combien = course.taille(14, 200);
        const moeurs = { double: 0.65, impatient: 1, abandon: 0, fois: 10 };

        await enParallele(Array.from({ length: combien }), 6, async (_, rang) => {
          const tirage = course.hasard.pour(rang);
          const client = creerClient(banc.adresse, reseau, carnet, tirage);
          const conducteur = conduire(client, carnet, tirage, moeurs);
          const dossier = await conducteur.ouvrir(rang);
          const vie = aVivre[rang % aVivre.length];
          for (const acte of vie?.actes ?? []) if ('type' in acte) await conducteur.faire(dossier, acte);
        });

        const { constats, comparaisons, histoires, repos } = await constater(banc, carnet);
        const envois = Object.values(carnet.reponses).reduce((somme, nombre) => somme + nombre, 0);
        course.essais(envois);
        for (let i = 0; i < (carnet.reponses['given up'] ?? 0); i += 1) course.faute('time-out');
        course.mesure('commands', carnet.appels.length);
        course.mesure('longest run, events', histoires.plusLongue);
        course.mesure('quiet after, ms', repos);
        course.constater(...constats);
        course.exiger(envois >= course.taille(700, 12_000), `only ${envois} requests`);
        course.exiger((carnet.reponses['given up'] ?? 0) >= 10, 'too few time-outs');
        course.exiger(
          carnet.valides.acceptees >= 0.9 * carnet.valides.envoyees,
          'too few commands succeeded',
        );
        course.exiger(carnet.refus.justes > 0, 'no refusal was compared');
        for (const [quoi, nombre] of Object.entries(comparaisons))
          course.exiger(nombre > 0, `nothing was compared: ${quoi}`);
      }),
    300_000,
  );
});
