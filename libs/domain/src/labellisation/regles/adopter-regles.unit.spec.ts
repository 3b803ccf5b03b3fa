import { describe, expect, it } from '@jest/globals';
import {
  actes,
  autresRegles,
  calendrier,
  envoyePar,
  faits,
  given,
  histoires,
  regles,
} from '../../../test/index.js';
import { decide, fold, Refusal } from '../../index.js';

const { adopter } = actes;
const { reglesAdoptees } = faits;
const annonce = (serie: string, destinataire: 'employeur' | 'professionnel') => ({ serie, destinataire });

describe('Adopter d’autres règles', () => {
  it('annonce de nouveau, à qui n’a pas signé, la date qui bouge, par le même lien', () =>
    given(...histoires.ouverts)
      .on('2027-02-02')
      .when(adopter(2))
      .mailing('date-changee → employeur', 'date-changee → professionnel')
      .mailingOne({
        gabarit: 'date-changee',
        classe: 'acte',
        serie: 'engagements-2016.1',
        donnees: {
          charte: '2016',
          engagements: 'manche-2018',
          dateLimite: '2027-03-18',
          quoi: 'engagements-a-signer',
        },
        lien: {
          acte: 'signature',
          signataire: 'employeur',
          charte: '2016',
          engagements: 'manche-2018',
          cle: 'signature-2016.1/employeur',
        },
      })
      .then(
        reglesAdoptees('2027-02-02', 2, {
          annonces: [
            annonce('engagements-2016.1', 'employeur'),
            annonce('engagements-2016.1', 'professionnel'),
          ],
        }),
      ));

  it('les rappels suivent alors les nouveaux délais', () =>
    given(...histoires.ouverts, reglesAdoptees('2027-02-02', 2)).thenSerie(
      'engagements-2016.1',
      ['relance-1/employeur', '2027-02-08'],
      ['relance-1/professionnel', '2027-02-08'],
      ['relance-2/employeur', '2027-02-16'],
      ['relance-2/professionnel', '2027-02-16'],
      ['appeler/employeur', '2027-03-18'],
      ['appeler/professionnel', '2027-03-18'],
    ));

  it('ne rappelle pas le lendemain ce qui vient d’être annoncé', () =>
    given(...histoires.ouverts, faits.engagementsSignes('2027-02-02', 'professionnel'))
      .on('2027-02-05')
      .when(adopter(2))
      .mailing('date-changee → employeur')
      .then(
        reglesAdoptees('2027-02-05', 2, { annonces: [annonce('engagements-2016.1', 'employeur')] }),
        faits.relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', {
          a: 'employeur',
          envoyee: false,
          dateLimite: '2027-03-18',
        }),
      ));

  it('un délai déjà passé recommence ce jour-là, sous un nouveau numéro', () => {
    const retour = given(
      faits.candidatureDeposee('2027-01-04'),
      faits.piecesDemandees('2027-01-05'),
      reglesAdoptees('2027-01-06', 2),
    ).on('2027-01-28');
    retour
      .when(adopter(1))
      .mailing('date-changee → employeur')
      .mailingOne({
        serie: 'pieces.2',
        donnees: {
          pieces: 'trame-projet,fiche-de-poste',
          motif: 'doc-motif',
          dateLimite: '2027-02-18',
          quoi: 'pieces-a-fournir',
        },
      })
      .then(
        reglesAdoptees('2027-01-28', 1, {
          annonces: [annonce('pieces.1', 'employeur')],
          reprises: [{ serie: 'pieces.1', attendu: 'employeur', depuis: '2027-01-28' }],
        }),
      );
  });

  it('ce que les nouveaux délais placent dans le passé est noté, jamais envoyé d’un coup', () => {
    given(...histoires.signes)
      .on('2027-03-08')
      .when(adopter(2))
      .mailing('date-changee → professionnel')
      .then(
        reglesAdoptees('2027-03-08', 2, { annonces: [annonce('profil.1', 'professionnel')] }),
        ...(['relance-1', 'relance-2', 'relance-3'] as const).map((pas) =>
          faits.relanceEchue(`profil.1/${pas}`, 'profil-relance', {
            envoyee: false,
            dateLimite: '2027-04-19',
          }),
        ),
      );
  });

  it('une tâche signalée trop tôt attend son jour, sous un nouveau numéro', () =>
    given(
      ...histoires.ouverts,
      faits.engagementsSignes('2027-02-02', 'professionnel'),
      faits.tacheSignalee('engagements-2016.1/appeler/employeur', 'appeler-signataire'),
    )
      .on('2027-03-04')
      .when(adopter(2))
      .then(
        reglesAdoptees('2027-03-04', 2, {
          annonces: [annonce('engagements-2016.1', 'employeur')],
          reprises: [{ serie: 'engagements-2016.1', attendu: 'employeur' }],
        }),
        ...(['relance-1', 'relance-2'] as const).map((pas) =>
          faits.relanceEchue(`engagements-2016.2/${pas}/employeur`, 'engagements-relance', {
            a: 'employeur',
            envoyee: false,
            dateLimite: '2027-03-18',
          }),
        ),
      ));

  it('ce qui a été reporté ou sauté le reste quand la série prend un nouveau numéro', () => {
    const appele = [
      ...histoires.ouverts,
      faits.engagementsSignes('2027-02-02', 'professionnel'),
      faits.tacheSignalee('engagements-2016.1/appeler/employeur', 'appeler-signataire'),
    ];
    const adoption = reglesAdoptees('2027-02-05', 2, {
      annonces: [annonce('engagements-2016.1', 'employeur')],
      reprises: [{ serie: 'engagements-2016.1', attendu: 'employeur' }],
    });
    const rappel = 'engagements-2016.1/relance-2/employeur';
    const report = faits.echeanceDeplacee('2027-02-03', {
      ...{ cle: rappel, du: '2027-02-11', au: '2027-02-25', jours: 14 },
    });
    given(...appele, report)
      .on('2027-02-05')
      .when(adopter(2))
      .then(
        adoption,
        faits.relanceEchue('engagements-2016.2/relance-1/employeur', 'engagements-relance', {
          ...{ a: 'employeur', envoyee: false, dateLimite: '2027-03-18' },
        }),
      );
    // fourteen days after the sixteenth, when the new rules would remind
    given(...appele, report, adoption).thenSerie(
      'engagements-2016.2',
      ['relance-1/employeur', '2027-02-08'],
      ['relance-2/employeur', '2027-03-02'],
      ['appeler/employeur', '2027-03-18'],
    );
    given(...appele, faits.echeanceSautee('2027-02-03', rappel, '2027-02-11'), adoption).thenSerie(
      'engagements-2016.2',
      ['relance-1/employeur', '2027-02-08'],
      ['appeler/employeur', '2027-03-18'],
    );
  });

  it('la date d’un bilan ouvert bouge, et se redit', () => {
    given(...histoires.bilanEnCours)
      .on('2028-01-10')
      .when(adopter(2))
      .mailing('date-changee → professionnel')
      .mailingOne({ donnees: { exercice: 2027, dateLimite: '2028-02-28', quoi: 'bilan-ouvert' } })
      .then(
        reglesAdoptees('2028-01-10', 2, {
          bilans: [{ exercice: 2027, dateLimite: '2028-02-28' }],
          annonces: [annonce('bilan-2027.1', 'professionnel')],
        }),
      );
    const apres = reglesAdoptees('2028-01-10', 2, { bilans: [{ exercice: 2027, dateLimite: '2028-02-28' }] });
    given(...histoires.bilanEnCours, apres).thenReperes(
      ['bilan-2027.1/limite', '2028-02-28'],
      ['renouvellement.1/terme', '2029-06-30'],
    );
  });

  it('la date donnée à un bilan renvoyé reste', () =>
    given(...histoires.bilanVu, faits.bilanRenvoye(2027, '2028-01-20', 2, '2028-02-10'))
      .on('2028-01-21')
      .when(adopter(2))
      .mailing()
      .then(reglesAdoptees('2028-01-21', 2)));

  it('n’exige pas après coup un bilan que seules les nouvelles règles demandent', () => {
    const accordeEnJuin = [...histoires.publiee, faits.labelAccorde('2027-06-01', '2029-06-30')];
    const adoptees = reglesAdoptees('2028-04-03', 2, { bilansEcartes: [2027] });
    given(...accordeEnJuin)
      .on('2028-04-03')
      .when(adopter(2))
      .then(adoptees);
    given(...accordeEnJuin, adoptees).thenSerie('bilan-2027.1');
    given(...accordeEnJuin, adoptees).thenSerie('bilan-2028.1', ['ouverture', '2028-12-01']);
  });

  it('rien n’est redit pendant une suspension', () =>
    given(...histoires.bilanEnCours, faits.suspendue('2027-12-15'))
      .on('2028-01-10')
      .when(adopter(2))
      .mailing()
      .then(reglesAdoptees('2028-01-10', 2)));

  it('ne change rien si ce sont déjà les siennes', () => {
    given(...histoires.actif)
      .when(adopter(1))
      .thenNothing();
    given(...histoires.actif, reglesAdoptees('2027-04-01', 2))
      .when(adopter(2))
      .thenNothing();
  });

  it('refuse une version qui n’existe pas, un dossier clos, un acte du professionnel', () => {
    given(...histoires.actif)
      .when(adopter(9))
      .thenRefused('regles-inconnues', 'version');
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(adopter(2))
      .thenRefused('dossier-clos');
    given(...histoires.actif)
      .when(envoyePar('professionnel', adopter(2)))
      .thenRefused('acte-non-permis');
  });

  it('refuse une version qui ne s’applique pas encore', () => {
    const { command, acteur } = adopter(2);
    const now = calendrier.instant('2027-04-01T14:00');
    const depuis = calendrier.instant('2027-09-01T00:00');
    const contexte = { now, regles, calendrier, acteur, reseau: '50' };
    const decider = () =>
      decide(command, fold(histoires.actif), {
        ...contexte,
        reglesDemandees: { regles: autresRegles, depuis },
      });
    expect(decider).toThrow(Refusal);
    expect(decider).toThrow('Ces règles ne s’appliquent pas encore.');
  });
});
