import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { deplacer } = actes;
const bilanAttendu = given(...histoires.bilanEnCours); // due on Monday 31 January 2028
const enAvril = faits.echeanceDeplacee('2027-12-15', {
  ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31', au: '2028-04-28', jours: 88 },
  attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
});

describe('Déplacer une échéance', () => {
  it('déplace un rappel, et lui seul, sans écrire à personne', () => {
    bilanAttendu
      .when(deplacer('bilan-2027.1/rappel-1', '2028-01-20'))
      .mailing()
      .then(
        faits.echeanceDeplacee('2027-12-01', {
          cle: 'bilan-2027.1/rappel-1',
          du: '2028-01-14',
          au: '2028-01-20',
          jours: 6,
        }),
      );
    const deplace = faits.echeanceDeplacee('2027-12-01', {
      cle: 'bilan-2027.1/rappel-1',
      du: '2028-01-14',
      au: '2028-01-20',
      jours: 6,
    });
    given(...histoires.bilanEnCours, deplace).thenSerie(
      'bilan-2027.1',
      ['rappel-1', '2028-01-20'],
      ['relance-1', '2028-02-03'],
      ['relance-2', '2028-02-10'],
      ['appeler', '2028-02-21'],
    );
  });

  it('déplace la date du bilan, ses rappels avec elle, et la redit à qui l’avait reçue', () => {
    bilanAttendu
      .on('2027-12-15')
      .when(deplacer('bilan-2027.1/limite', '2028-04-28'))
      .mailing('date-changee → professionnel')
      .mailingOne({
        gabarit: 'date-changee',
        classe: 'acte',
        donnees: { exercice: 2027, dateLimite: '2028-04-28', ancienne: '2028-01-31', quoi: 'bilan-ouvert' },
      })
      .then(enAvril);
    given(...histoires.bilanEnCours, enAvril).thenSerie(
      'bilan-2027.1',
      ['rappel-1', '2028-04-13'],
      ['relance-1', '2028-05-02'],
      ['relance-2', '2028-05-09'],
      ['appeler', '2028-05-19'],
    );
  });

  it('reprend sous le numéro suivant les rappels déjà partis qui sont de nouveau devant', () => {
    const rappele = given(
      ...histoires.bilanEnCours,
      faits.relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { dateLimite: '2028-01-31' }),
    ).on('2028-01-20');
    rappele.when(deplacer('bilan-2027.1/limite', '2028-04-28')).then(
      faits.echeanceDeplacee('2028-01-20', {
        ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31', au: '2028-04-28', jours: 88 },
        attente: { serie: 'bilan-2027.1', destinataire: 'professionnel', nouvelleSerie: true },
      }),
    );
  });

  it('ne rappelle pas le lendemain à qui la nouvelle date vient d’être dite', () =>
    bilanAttendu
      .on('2028-01-14T08:00')
      .when(deplacer('bilan-2027.1/limite', '2028-02-01'))
      .then(
        faits.echeanceDeplacee('2028-01-14', {
          ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31', au: '2028-02-01', jours: 1 },
          attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
        }),
        faits.relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', {
          envoyee: false,
          dateLimite: '2028-02-01',
        }),
      ));

  it('compte le délai d’une signature jusqu’au jour choisi, pour ce signataire seulement', () => {
    const ouverts = given(...histoires.ouverts); // J+30: Wednesday 3 March 2027
    const prolonge = faits.echeanceDeplacee('2027-02-01', {
      ...{ cle: 'engagements-2016.1/appeler/employeur', du: '2027-03-03', au: '2027-04-06', jours: 34 },
      attente: { serie: 'engagements-2016.1', destinataire: 'employeur', enPlus: 34 },
    });
    ouverts
      .when(deplacer('engagements-2016.1/appeler/employeur', '2027-04-06'))
      .mailing('date-changee → employeur')
      .then(prolonge);
    given(...histoires.ouverts, prolonge).thenSerie(
      'engagements-2016.1',
      ['relance-1/professionnel', '2027-02-04'],
      ['relance-2/professionnel', '2027-02-11'],
      ['appeler/professionnel', '2027-03-03'],
      ['relance-1/employeur', '2027-03-10'],
      ['relance-2/employeur', '2027-03-17'],
      ['appeler/employeur', '2027-04-06'],
    );
  });

  it('décale d’autant la date d’un bilan qui ouvrira plus tard', () => {
    const plusTard = faits.echeanceDeplacee('2027-03-01', {
      ...{ cle: 'bilan-2027.1/ouverture', du: '2027-12-01', au: '2028-02-01', jours: 62 },
    });
    given(...histoires.actif)
      .when(deplacer('bilan-2027.1/ouverture', '2028-02-01'))
      .mailing()
      .then(plusTard);
    given(...histoires.actif, plusTard)
      .on('2028-02-02')
      .when(actes.declencher('bilan-2027.1/ouverture'))
      .then(faits.bilanOuvert(2027, '2028-02-01', '2028-04-03')); // the 2nd of April is a Sunday
  });

  it('garde une date déplacée quand les rappels recommencent', () =>
    given(
      ...histoires.ouverts,
      faits.echeanceDeplacee('2027-02-01', {
        ...{ cle: 'engagements-2016.1/appeler/employeur', du: '2027-03-03', au: '2027-04-06', jours: 34 },
        attente: { serie: 'engagements-2016.1', destinataire: 'employeur', enPlus: 34 },
      }),
      faits.contactChange('2027-02-05'),
    ).thenSerie(
      'engagements-2016.2',
      ['relance-1/employeur', '2027-03-15'],
      ['relance-2/employeur', '2027-03-22'],
      ['appeler/employeur', '2027-04-12'],
    ));

  it('déplace aussi la date d’un bilan pendant une suspension', () =>
    given(...histoires.bilanEnCours, faits.suspendue('2027-12-15'))
      .when(deplacer('bilan-2027.1/limite', '2028-04-28'))
      .mailing('date-changee → professionnel')
      .then(enAvril));

  it('ne dit rien quand l’échéance est déjà ce jour-là', () => {
    given(...histoires.bilanEnCours, enAvril)
      .when(deplacer('bilan-2027.1/limite', '2028-04-28'))
      .thenNothing();
    bilanAttendu.when(deplacer('bilan-2027.1/rappel-1', '2028-01-14')).thenNothing();
  });

  it('refuse une date qui n’a pas de sens', () => {
    const le15 = bilanAttendu.on('2027-12-15');
    le15.when(deplacer('bilan-2027.1/rappel-1', '2027-12-15')).thenRefused('date-passee', 'au');
    le15.when(deplacer('bilan-2027.1/rappel-1', '2028-01-15')).thenRefused('jour-non-ouvre', 'au'); // Saturday
    le15.when(deplacer('bilan-2027.1/limite', '2028-01-28')).thenRefused('date-avancee', 'au');
    le15.when(deplacer('bilan-2027.1/limite', '2029-07-02')).thenRefused('date-apres-terme', 'au');
    le15.when(deplacer('bilan-2027.1/rappel-1', '2028-02-01')).thenRefused('date-apres-limite', 'au');
    le15.when(deplacer('bilan-2027.1/relance-1', '2028-01-28')).thenRefused('date-avant-limite', 'au');
  });

  it('refuse ce qui n’est pas à déplacer ainsi', () => {
    bilanAttendu.when(deplacer('renouvellement.1/terme', '2030-01-07')).thenRefused('echeance-fixe', 'cle');
    bilanAttendu.when(deplacer('bilan-2026.1/limite', '2028-03-01')).thenRefused('echeance-inconnue', 'cle');
    given(...histoires.prevu)
      .when(deplacer('entretien-1.1/entretien', '2027-02-01'))
      .thenRefused('echeance-fixe', 'cle');
    given(
      ...histoires.bilanEnCours,
      faits.relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { dateLimite: '2028-01-31' }),
    )
      .when(deplacer('bilan-2027.1/rappel-1', '2028-01-20'))
      .thenRefused('echeance-passee', 'cle');
    given(...histoires.ouverts, faits.suspendue('2027-02-01'))
      .when(deplacer('engagements-2016.1/appeler/employeur', '2027-04-06'))
      .thenRefused('dossier-suspendu');
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(deplacer('bilan-2027.1/ouverture', '2028-02-01'))
      .thenRefused('dossier-clos');
  });

  it('n’est pas du ressort de la Caf ni des parties', () => {
    for (const kind of ['caf', 'employeur', 'professionnel', 'systeme'] as const)
      bilanAttendu
        .when({
          ...deplacer('bilan-2027.1/limite', '2028-04-28'),
          acteur: { kind, id: `id-${kind}`, through: 'ecran' },
        })
        .thenRefused('acte-non-permis');
  });
});
