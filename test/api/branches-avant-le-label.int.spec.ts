import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referencePublique } from '../builders/reference-publique.js';
import { eventually } from '../builders/shell.js';
import { exempleDe } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { parcours } from './parcours.js';

describe('Avant le label, par l’API', () => {
  let maison: Maison;
  let vie: ReturnType<typeof parcours>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    vie = parcours(maison);
  });
  afterAll(() => maison.fermer());

  const ouvrir = async () => (await vie.demo.ouvrir().expect(201)).body.id as string;
  const lire = async (dossier: string) =>
    (await vie.demo.get(`/api/v1/labellisations/${dossier}`).expect(200)).body;
  const courriersDe = async (dossier: string, gabarit: string) => {
    const { numero } = await lire(dossier);
    const trouver = () =>
      maison.courriers.filter(
        (courrier) => courrier.gabarit === gabarit && courrier.dossier.numero === numero,
      );
    await eventually(`the mail ${gabarit}`, () => trouver().length > 0);
    return trouver();
  };
  const fichePublique = async (dossier: string) =>
    (await vie.demo.get(`/api/v1/annuaire/demo`).expect(200)).body.fiches.find(
      ({ reference }: { reference: string }) => reference === referencePublique(dossier),
    );

  it('une liste d’attente, puis une place', async () => {
    const dossier = await ouvrir();
    await vie.donner(dossier, 'declarerEligible');
    await vie.donner(dossier, 'mettreEnListeDAttente', exempleDe('mettreEnListeDAttente'));
    expect(await lire(dossier)).toMatchObject({ etat: 'liste-attente', attenteDe: 'personne' });
    expect((await courriersDe(dossier, 'liste-attente'))[0]?.donnees).toMatchObject({ rang: 4 });
    await vie.donner(dossier, 'confirmerListeDAttente', {}, 'employeur');
    await vie.donner(dossier, 'sortirDeListeDAttente');
    expect(await lire(dossier)).toMatchObject({ etat: 'entretien', attenteDe: 'coordinateur' });
  });

  it('des pièces jamais venues, classées sans suite par une personne', async () => {
    const dossier = await ouvrir();
    await vie.donner(dossier, 'demanderPieces', {
      pieces: ['trame-projet', 'fiche-de-poste'],
      motif: 'Il en manque deux.',
    });
    await vie.donner(dossier, 'fournirPieces', { pieces: ['trame-projet'] }, 'employeur');
    expect((await courriersDe(dossier, 'pieces-restantes'))[0]?.donnees).toMatchObject({
      recues: 'trame-projet',
      pieces: 'fiche-de-poste',
    });
    await vie.donner(dossier, 'classerSansSuite', exempleDe('classerSansSuite'));
    expect(await lire(dossier)).toMatchObject({ etat: 'classee', clos: true });
  });

  it('une personne ressource, reconnue par deux accords, sans jamais le label', async () => {
    const dossier = await ouvrir();
    await vie.donner(dossier, 'renvoyerEnCommission', { motif: 'Métier hors liste.' });
    await vie.donner(
      dossier,
      'enregistrerDecisionCommission',
      { decision: 'personne-ressource', motif: 'Psychologue libérale, dont l’aide serait utile.' },
      'commission',
    );
    await vie.donner(dossier, 'proposerPersonneRessource', exempleDe('proposerPersonneRessource'));
    const [demande] = await courriersDe(dossier, 'ressource-a-accepter');
    expect(demande?.textes).toMatchObject({ mention: 'Personne ressource, petite enfance' });
    for (const partie of ['professionnel', 'employeur'])
      await vie.donner(
        dossier,
        'accepterPersonneRessource',
        { partie, texte: 'personne-ressource-v1', preuve: { nom: 'Accord signé sur papier' } },
        partie,
      );
    expect(await lire(dossier)).toMatchObject({ etat: 'personne-ressource', terme: null });
    const liste = await vie.demo.get('/api/v1/labellisations?etat=personne-ressource').expect(200);
    expect(JSON.stringify(liste.body)).toContain(dossier);
    expect(await fichePublique(dossier)).toBeUndefined();
  });

  it('une mention publique qui parle de label est refusée', async () => {
    const dossier = await ouvrir();
    const { body } = await vie.demo
      .commander(dossier, {
        type: 'proposerPersonneRessource',
        data: {
          texte: 'personne-ressource-v1',
          domaines: ['sante'],
          ressource: { mention: 'Labellisée santé', perimetre: 'La santé.' },
        },
      })
      .expect(422);
    expect(JSON.stringify(body)).toContain('n’est pas labellisée');
  });

  it('une fiche corrigée ne paraît qu’une fois vérifiée', async () => {
    const dossier = await vie.labellise();
    const { fiche } = exempleDe('validerFiche') as { fiche: { metier: string } };
    await vie.donner(
      dossier,
      'modifierFiche',
      { fiche: { ...fiche, metier: 'Animatrice famille' } },
      'professionnel',
    );
    expect(JSON.stringify(await fichePublique(dossier))).not.toContain('Animatrice famille');
    expect((await lire(dossier)).taches).toContainEqual(
      expect.objectContaining({ type: 'publier-correction' }),
    );
    await vie.donner(dossier, 'publierFiche');
    expect(JSON.stringify(await fichePublique(dossier))).toContain('Animatrice famille');
    await courriersDe(dossier, 'fiche-corrigee');
  });
});
