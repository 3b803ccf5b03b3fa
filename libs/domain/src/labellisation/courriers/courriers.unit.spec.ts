import { describe, expect, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';
import { courriers, type LabellisationEvent } from '../../index.js';

describe('Les courriers', () => {
  it.each([
    ['PiecesFournies', faits.piecesFournies('2027-01-08', 'trame-projet')],
    ['CandidatureDeclareeComplete', faits.declareeComplete('2027-01-08')],
    ['EntretienFavorable', faits.entretienFavorable('2027-01-20')],
    ['ProfilCree', faits.profilCree('2027-02-15')],
    ['ProfilAdapte', faits.profilAdapte('2027-02-15')],
    ['FicheValidee', faits.ficheValidee('2027-02-22')],
    ['CorrectionDeFicheProposee', faits.correctionProposee('2027-05-14')],
    ['BilanContresigne', faits.bilanContresigne(2027, '2028-01-13')],
    ['DossierArchive', faits.dossierArchive('2029-06-01')],
    ['SaisieCorrigee', faits.saisieCorrigee(1, 'voie', 'appel')],
    ['TacheSignalee', faits.tacheSignalee('fiche.1/appeler', 'appeler-fiche')],
    ['CourrierNonRemis', faits.courrierNonRemis('2027-02-02', 'label-accorde', 'employeur')],
  ])('aucun pour %s', (_type, fait) => {
    const { dossier, context } = given(...histoires.actif);
    expect(courriers(fait, dossier!, context)).toEqual([]);
  });

  it('ne disent ni nom, ni phrase : des identifiants, des dates, des énumérations', () => {
    const { dossier, context } = given(...histoires.bilanVu, faits.bilanRenvoye(2027, '2028-01-17'));
    const [courrier] = courriers(faits.bilanRenvoye(2027, '2028-01-17'), dossier!, context);
    for (const valeur of Object.values(courrier?.donnees ?? {})) expect(String(valeur)).toMatch(/^[\w.:-]+$/);
  });

  it('sont les mêmes, que le dossier soit lu après chaque fait ou après tous', () => {
    const { dossier, context } = given(...histoires.signes);
    expect(courriers(faits.engagementsSignes('2027-02-03', 'employeur'), dossier!, context)).toEqual([]);
  });
});

describe('La même personne dans deux rôles', () => {
  const seule = (histoire: LabellisationEvent[]) =>
    given(
      ...histoire.map((fait) =>
        fait.type === 'CandidatureDeposee'
          ? { ...fait, data: { ...fait.data, contact: fait.data.professionnel } }
          : fait,
      ),
    );

  it('est avertie une fois, comme professionnelle', () => {
    seule(histoires.deposee)
      .on('2027-01-06')
      .when(actes.refuser())
      .thenMails('candidature-refusee → professionnel');
    seule(histoires.actif)
      .on('2027-06-01')
      .when(actes.retirer('employeur'))
      .thenMails('label-retire → professionnel', 'label-retire → coordinateur');
  });

  it('n’est pas en copie de son propre courriel', () =>
    seule(histoires.bilanEnCours)
      .on('2028-02-10')
      .when(actes.declencher('bilan-2027.1/relance-2'))
      .thenMails('bilan-relance → professionnel'));

  it('a un lien pour chaque signature qu’elle doit donner', () =>
    seule(histoires.favorable)
      .on('2027-02-01')
      .when(actes.ouvrir())
      .thenMails('engagements-a-signer → employeur', 'engagements-a-signer → professionnel'));
});

describe('L’heure de départ', () => {
  const relance = actes.declencher('fiche.1/relance-1');

  it('est aussitôt, un jour ouvré entre 9 h et 20 h', () =>
    given(...histoires.verifie)
      .on('2027-02-25T19:59')
      .when(relance)
      .thenMail({ gabarit: 'fiche-relance', classe: 'rappel' }));

  it.each([
    ['la nuit', '2027-02-26T03:00', '2027-02-26'],
    ['le soir', '2027-02-26T20:01', '2027-03-01'], // a Friday
    ['un dimanche', '2027-02-28T12:00', '2027-03-01'],
  ])('en retard %s, attend le matin ouvré', (_quand, now, jour) => {
    const matin = expect.stringMatching(
      new RegExp(`^${jour}T08:([012]\\d:\\d\\d|30:00)`),
    ) as unknown as string;
    given(...histoires.verifie)
      .on(now)
      .when(relance)
      .thenMail({ gabarit: 'fiche-relance', partirLe: matin });
  });
});
