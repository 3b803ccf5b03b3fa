import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gabarit } from '@pdn/domain';
import { exempleDe } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { EMPREINTE, parLien, type FaitLu, type Reponses } from './par-lien.js';
import { parcours } from './parcours.js';

/** One act through a link, told by what it needs. */
interface Cas {
  /** A dossier whose mail asks for it. */
  jusque: () => Promise<string>;
  gabarit: Gabarit;
  role: 'employeur' | 'professionnel';
  nom: string;
  /** What the page shows. */
  montre: string[];
  reponses: Reponses;
  /** Left out, the page is shown again. */
  exige: string;
  fait: string;
  /** What the receipt says. */
  recu: string[];
  declarations?: string[];
  /** May be done again, through another link: an older one never becomes its receipt. */
  encore?: boolean;
}

describe('Un acte par lien', () => {
  let maison: Maison;
  let vie: ReturnType<typeof parcours>;
  let lire: ReturnType<typeof parLien>['lire'];
  let envoyer: ReturnType<typeof parLien>['envoyer'];
  beforeAll(async () => {
    maison = await ouvrirMaison();
    vie = parcours(maison);
    ({ lire, envoyer } = parLien(maison));
  });
  afterAll(() => maison.fermer());

  const faits = async (dossier: string, type: string) =>
    (
      (await vie.demo.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200)).body.passe as FaitLu[]
    ).filter((fait) => fait.type === type);

  const ouvrir = async (): Promise<string> => (await vie.demo.ouvrir().expect(201)).body.id as string;
  const piecesDemandees = async (): Promise<string> => {
    const dossier = await ouvrir();
    await vie.donner(dossier, 'demanderPieces', {
      pieces: ['fiche-de-poste', 'trame-projet'],
      motif: 'La fiche de poste ne dit pas le temps prévu.',
    });
    return dossier;
  };

  const ressourceProposee = async (): Promise<string> => {
    const dossier = await ouvrir();
    await vie.donner(dossier, 'renvoyerEnCommission', { motif: 'Métier hors liste.' });
    const decision = { decision: 'personne-ressource', motif: 'Son aide serait utile.' };
    await vie.donner(dossier, 'enregistrerDecisionCommission', decision, 'commission');
    await vie.donner(dossier, 'proposerPersonneRessource', exempleDe('proposerPersonneRessource'));
    return dossier;
  };
  const ficheAValider = async (): Promise<string> => {
    const dossier = await vie.engagementsSignes();
    await vie.donner(dossier, 'declarerProfil', exempleDe('declarerProfil'), 'professionnel');
    await vie.donner(dossier, 'verifierProfil', exempleDe('verifierProfil'));
    return dossier;
  };
  const lettreEnvoyee = async (): Promise<string> => {
    const dossier = await vie.labellise();
    await vie.donner(dossier, 'ouvrirManquement', exempleDe('ouvrirManquement'));
    await vie.donner(dossier, 'envoyerMiseEnDemeure', { mode: 'lettre-recommandee' });
    return dossier;
  };
  const FICHE: Reponses = {
    'fiche.prenom': 'Aurélie',
    'fiche.metier': 'Animatrice famille',
    'fiche.structure': 'Centre social de Coutances',
    'fiche.commune': 'Coutances',
    'fiche.reseaux.0.reseau': 'facebook',
    'fiche.reseaux.0.adresse': 'https://reseau.example.org/aurelie-delamaquette-pdn',
    'fiche.presentation': 'Parents du secteur, écrivez-moi.',
    accord: 'oui',
  };
  const PROFESSIONNELLE = { role: 'professionnel', nom: 'Aurélie Delamaquette' } as const;
  const EMPLOYEUR = { role: 'employeur', nom: 'Béatrice Duclavier' } as const;

  const CAS: Record<string, Cas> = {
    pièces: {
      jusque: piecesDemandees,
      gabarit: 'pieces-a-fournir',
      ...EMPLOYEUR,
      montre: ['La fiche de poste ne dit pas le temps prévu.', 'Trame du projet'],
      reponses: { pieces: ['fiche-de-poste', 'trame-projet'], contenu: 'Trois heures, le mardi.' },
      exige: 'contenu',
      fait: 'PiecesFournies',
      recu: ['fiche de poste et trame du projet', 'Trois heures, le mardi.'],
    },
    'personne ressource': {
      jusque: ressourceProposee,
      gabarit: 'ressource-a-accepter',
      ...PROFESSIONNELLE,
      montre: ['Accord de la personne ressource', 'Personne ressource, petite enfance', 'tout-petits'],
      reponses: { texte: 'personne-ressource-v1' },
      exige: 'texte',
      fait: 'PersonneRessourceAcceptee',
      recu: ['Vous avez donné votre accord', 'L’accord de l’employeur est attendu'],
    },
    fiche: {
      jusque: ficheAValider,
      gabarit: 'fiche-a-valider',
      ...PROFESSIONNELLE,
      montre: ['Valider votre fiche de l’annuaire', 'value="Coutances"'],
      reponses: FICHE,
      exige: 'accord',
      fait: 'FicheValidee',
      recu: ['Vous avez validé votre fiche', 'La coordination relit la fiche'],
      declarations: ['accord'],
    },
    'correction de la fiche': {
      jusque: () => vie.labellise(),
      gabarit: 'fiche-publiee',
      ...PROFESSIONNELLE,
      montre: ['Corriger votre fiche de l’annuaire', 'value="Référente famille"'],
      reponses: FICHE,
      exige: 'fiche.presentation',
      fait: 'CorrectionDeFicheProposee',
      recu: ['Votre correction est proposée', 'La coordination vérifie la correction'],
      encore: true,
      declarations: ['accord'],
    },
    'fin du label': {
      jusque: () => vie.labellise(),
      gabarit: 'label-accorde',
      ...PROFESSIONNELLE,
      montre: ['Mettre fin à votre label', 'Votre fiche quitte l’annuaire'],
      reponses: { motif: 'Je change de métier.', decide: 'oui' },
      exige: 'motif',
      fait: 'LabelRetire',
      recu: ['Votre label a pris fin', 'Je change de métier.', 'Votre fiche a quitté l’annuaire'],
      declarations: ['decide'],
    },
    'réponse à une lettre': {
      jusque: lettreEnvoyee,
      gabarit: 'mise-en-demeure',
      ...EMPLOYEUR,
      montre: ['Répondre à la lettre du', 'Le bilan 2027 n’est pas remis'],
      reponses: { reponse: 'Le bilan part cette semaine.' },
      exige: 'reponse',
      fait: 'ReponseAuManquementRecue',
      recu: ['Le bilan part cette semaine.'],
    },
  };

  describe.each(Object.entries(CAS))('%s :', (_, cas) => {
    const { reponses, exige, fait, nom, role } = cas;
    const signees = { ...reponses, nom };
    const ouvrirLien = async () => {
      const dossier = await cas.jusque();
      return { dossier, lien: await vie.lienDe(cas.gabarit, dossier, role) };
    };

    it('se montre sans rien faire, exige une saisie, agit une fois, puis montre le reçu signé', async () => {
      const { dossier, lien } = await ouvrirLien();
      const avant = await maison.compter();
      const { text } = await lire(lien).expect(200);
      for (const attendu of cas.montre) expect(text).toContain(attendu);
      expect(text).not.toContain('<script');
      await envoyer(lien, reponses).expect(422);
      const reprise = await envoyer(lien, { ...signees, [exige]: '' }).expect(422);
      expect(reprise.text).toContain(nom);
      expect(await maison.compter()).toEqual(avant);

      const commande = randomUUID();
      expect((await envoyer(lien, signees, commande).expect(303)).headers['location']).toBe(lien);
      const [acte, ...autres] = await faits(dossier, fait);
      expect(autres).toEqual([]);
      expect(acte).toMatchObject({
        acteur: { kind: role, through: 'lien', nom },
        documents: expect.arrayContaining([
          expect.objectContaining({
            type: 'preuve',
            contenu: { nom, textes: EMPREINTE, ...(cas.declarations && { declarations: cas.declarations }) },
          }),
        ]),
      });
      const apres = await maison.compter();
      await envoyer(lien, signees, commande).expect(200);
      await envoyer(lien, signees).expect(200);
      expect(await maison.compter()).toEqual(apres);

      const recu = await lire(lien).expect(200);
      for (const attendu of [nom, 'SHA-256', ...cas.recu]) expect(recu.text).toContain(attendu);
      expect(recu.text).not.toContain('<form');
    });

    it('mort, en propose un autre à l’adresse du dossier, et n’agit pas', async () => {
      const { dossier, lien } = await ouvrirLien();
      await maison.sql(`UPDATE lien SET expire_le = '2018-10-01' WHERE stream = $1`, [
        `labellisation/${dossier}`,
      ]);
      expect((await lire(lien).expect(410)).text).toContain(`action="${lien}/renvoi"`);
      await envoyer(lien, signees).expect(410);
      expect(await faits(dossier, fait)).toEqual([]);
      await maison.http().post(`${lien}/renvoi`).type('form').send({}).expect(200);
      const nouveau = await vie.lienDe(cas.gabarit, dossier, role, { autreQue: lien });
      await lire(nouveau).expect(200);
      await envoyer(nouveau, signees).expect(303);
      const { text } = await lire(lien).expect(cas.encore ? 410 : 200);
      expect(text).toContain(cas.encore ? '/renvoi' : 'SHA-256');
    });
  });

  it('des pièces fournies en partie : un autre lien ne demande que le reste', async () => {
    const dossier = await piecesDemandees();
    const lien = await vie.lienDe('pieces-a-fournir', dossier, 'employeur');
    const etrangere = { pieces: ['projet-structure'], contenu: 'Le voici.', nom: 'Béatrice Duclavier' };
    expect((await envoyer(lien, etrangere)).text).toContain('Ces pièces n’ont pas été demandées.');
    await envoyer(lien, { ...etrangere, pieces: ['fiche-de-poste'] }).expect(303);
    expect((await lire(lien)).text).toContain('Il reste à envoyer\u00a0: trame du projet');
    const reste = await vie.lienDe('pieces-restantes', dossier, 'employeur');
    expect(reste).not.toBe(lien);
    const { text } = await lire(reste).expect(200);
    expect(text).toContain('value="trame-projet"');
    expect(text).not.toContain('value="fiche-de-poste"');
  });

  it('un non à la personne ressource referme la demande, avec ses mots', async () => {
    const dossier = await ressourceProposee();
    const lien = await vie.lienDe('ressource-a-accepter', dossier, 'employeur');
    await envoyer(lien, { texte: 'non', nom: 'Béatrice Duclavier' }).expect(422);
    await envoyer(lien, {
      texte: 'non',
      motif: 'Pas de temps cette année.',
      nom: 'Béatrice Duclavier',
    }).expect(303);
    expect((await lire(lien)).text).toContain('Pas de temps cette année.');
    const autre = await vie.lienDe('ressource-a-accepter', dossier, 'professionnel');
    expect((await lire(autre).expect(410)).text).toContain('Il n’y a plus rien à faire ici');
  });

  it('une correction ne paraît qu’une fois vérifiée, et le courriel suivant en permet une autre', async () => {
    const dossier = await vie.labellise();
    const lien = await vie.lienDe('fiche-publiee', dossier, 'professionnel');
    const publique = async () =>
      JSON.stringify((await vie.demo.get('/api/v1/annuaire/demo').expect(200)).body);
    await envoyer(lien, {
      ...FICHE,
      'fiche.metier': 'Médiatrice familiale',
      nom: 'Aurélie Delamaquette',
    }).expect(303);
    expect(await publique()).not.toContain('Médiatrice familiale');
    await vie.donner(dossier, 'publierFiche');
    expect(await publique()).toContain('Médiatrice familiale');
    expect((await lire(lien)).text).toContain('La correction est publiée');
    const suivant = await vie.lienDe('fiche-corrigee', dossier, 'professionnel');
    expect((await lire(suivant).expect(200)).text).toContain('value="Médiatrice familiale"');
  });

  it('la fin du label peut être annoncée par le professionnel, qui la voit dans son reçu', async () => {
    const dossier = await vie.labellise();
    const lien = await vie.lienDe('label-accorde', dossier, 'professionnel');
    const demande = { motif: 'Je change de métier.', decide: 'oui', nom: 'Aurélie Delamaquette' };
    const passee = await envoyer(lien, { ...demande, effet: '2018-01-01' }).expect(422);
    expect(passee.text).toContain('Cette date est passée');
    await envoyer(lien, { ...demande, effet: '2030-01-31' }).expect(303);
    const [annonce] = await faits(dossier, 'RetraitAnnonce');
    expect(annonce).toMatchObject({ acteur: { kind: 'professionnel', through: 'lien' } });
    expect(await faits(dossier, 'LabelRetire')).toEqual([]);
    const { text } = await lire(lien).expect(200);
    for (const attendu of ['La fin de votre label est annoncée', 'Votre fiche quitte l’annuaire le jeudi'])
      expect(text).toContain(attendu);
  });

  it('un renouvellement se demande par son lien : rien n’a changé, des changements, ou la fin', async () => {
    const dossiers = [await vie.labellise(), await vie.labellise(), await vie.labellise()] as const;
    let terminee = false;
    while (!terminee) terminee = (await vie.demo.avancer('2020-10-05T10:00').expect(200)).body.terminee;
    const nom = 'Béatrice Duclavier';
    const liens = await Promise.all(
      dossiers.map((dossier) => vie.lienDe('renouvellement-invitation', dossier, 'employeur')),
    );
    const [pareil = '', autrement = '', fin = ''] = liens;
    expect((await lire(pareil).expect(200)).text).toContain('valable jusqu’au');
    await envoyer(pareil, { nom }).expect(422);
    const avant = await maison.compter();
    await envoyer(autrement, { rienNAChange: 'non', nom }).expect(422);
    await envoyer(fin, { rienNAChange: 'fin', nom }).expect(422);
    expect(await maison.compter()).toEqual(avant);

    await envoyer(pareil, { rienNAChange: 'oui', nom }).expect(303);
    await envoyer(pareil, { rienNAChange: 'oui', nom }).expect(200);
    await envoyer(autrement, { rienNAChange: 'non', changements: 'Deux heures de plus.', nom }).expect(303);
    await envoyer(fin, { rienNAChange: 'fin', motif: 'Le poste s’arrête.', nom }).expect(303);
    for (const [lien, recu] of [
      [pareil, 'que rien n’a changé'],
      [autrement, 'Deux heures de plus.'],
      [fin, 'Le poste s’arrête.'],
    ] as const) {
      const { text } = await lire(lien).expect(200);
      for (const attendu of [recu, nom, 'SHA-256']) expect(text).toContain(attendu);
    }
    expect(await faits(dossiers[0], 'RenouvellementDemande')).toMatchObject([
      { acteur: { kind: 'employeur', through: 'lien', nom } },
    ]);
    expect(await faits(dossiers[2], 'RetraitAnnonce')).toHaveLength(1);
    expect(await faits(dossiers[2], 'RenouvellementDemande')).toEqual([]);
  }, 240_000);

  it('dont plus personne n’attend rien ne demande rien, et ne fait rien renvoyer', async () => {
    const dossier = await piecesDemandees();
    const lien = await vie.lienDe('pieces-a-fournir', dossier, 'employeur');
    await vie.donner(dossier, 'classerSansSuite', { motif: 'Personne ne répond.' });
    const avant = await maison.compter();
    const { text } = await lire(lien).expect(410);
    expect(text).toContain('Il n’y a plus rien à faire ici');
    expect(text).not.toContain('<form');
    await maison.http().post(`${lien}/renvoi`).type('form').send({}).expect(410);
    expect(await maison.compter()).toEqual(avant);
  });
});
