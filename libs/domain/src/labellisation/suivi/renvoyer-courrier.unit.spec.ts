import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires, motif } from '../../../test/index.js';

const { renvoyer } = actes;
const { courrierNonRemis, courrierRenvoye } = faits;
const aLEmployeur = {
  gabarit: 'engagements-a-signer',
  destinataire: 'employeur',
  serie: 'engagements-2016.1',
} as const;
const echec = courrierNonRemis('2027-02-02', 'engagements-a-signer', 'employeur', 'engagements-2016.1');
const renvoi = courrierRenvoye('2027-02-08', 'engagements-a-signer', 'employeur', 'engagements-2016.1');

describe('Renvoyer un courrier', () => {
  it('récrit ce qui est attendu, et la série repart de ce jour', () => {
    given(...histoires.ouverts, echec)
      .on('2027-02-08')
      .when(renvoyer(aLEmployeur))
      .mailing('engagements-a-signer → employeur')
      .mailingOne({ classe: 'acte', serie: 'engagements-2016.2' })
      .then(renvoi);
    given(...histoires.ouverts, echec, renvoi).thenSerie(
      'engagements-2016.2',
      ['relance-1/employeur', '2027-02-11'],
      ['relance-2/employeur', '2027-02-18'],
      ['appeler/employeur', '2027-03-10'],
    );
    given(...histoires.ouverts, echec, renvoi).thenTaches();
  });

  it('suit la série d’aujourd’hui, même depuis un ancien courrier', () =>
    given(...histoires.ouverts, echec, renvoi)
      .on('2027-02-09')
      .when(renvoyer(aLEmployeur))
      .then(courrierRenvoye('2027-02-09', 'engagements-a-signer', 'employeur', 'engagements-2016.2')));

  it('dit ce qui est attendu maintenant, pas l’ancien texte', () =>
    given(...histoires.bilanVu, faits.bilanRenvoye(2027, '2028-01-17'))
      .on('2028-01-18')
      .when(renvoyer({ gabarit: 'bilan-ouvert', destinataire: 'professionnel', serie: 'bilan-2027.1' }))
      .thenMail({
        gabarit: 'bilan-a-corriger',
        serie: 'bilan-2027.3',
        donnees: { exercice: 2027, dateLimite: '2028-01-31', motif: motif.id },
      }));

  it('ne rappelle pas ce qui était déjà passé', () =>
    given(
      ...histoires.bilanEnCours,
      courrierRenvoye('2028-01-20', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
    )
      .on('2028-01-20')
      .thenSerie(
        'bilan-2027.2',
        ['relance-1', '2028-02-03'],
        ['relance-2', '2028-02-10'],
        ['appeler', '2028-02-21'],
      ));

  it('après la date limite, rappelle à compter du renvoi', () =>
    given(
      ...histoires.bilanEnCours,
      courrierRenvoye('2028-02-07', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
    )
      .on('2028-02-07')
      .thenSerie(
        'bilan-2027.2',
        ['relance-1', '2028-02-10'],
        ['relance-2', '2028-02-17'],
        ['appeler', '2028-02-28'],
      ));

  it('sans série, reprend le courrier d’origine', () =>
    given(...histoires.deposee, faits.candidatureRefusee('2027-01-08'))
      .on('2027-01-11')
      .when(renvoyer({ gabarit: 'candidature-refusee', destinataire: 'employeur' }))
      .mailingOne({
        gabarit: 'candidature-refusee',
        reprend: 'c-1',
        donnees: { criteres: 'mandat_employeur', motif: motif.id },
      })
      .then(courrierRenvoye('2027-01-11', 'candidature-refusee', 'employeur')));

  it('refuse ce qui est réglé, ou d’un dossier archivé', () => {
    given(...histoires.ouverts, faits.engagementsSignes('2027-02-02', 'employeur'))
      .when(renvoyer(aLEmployeur))
      .thenRefused('courrier-perime');
    given(...histoires.deposee, faits.candidatureRefusee('2027-01-08'), faits.dossierArchive('2029-01-08'))
      .when(renvoyer({ gabarit: 'candidature-refusee', destinataire: 'employeur' }))
      .thenRefused('dossier-archive');
  });

  it('un lien mort en offre un nouveau, à son seul destinataire', () => {
    given(...histoires.ouverts)
      .on('2027-02-08')
      .when(envoyePar('employeur', renvoyer(aLEmployeur)))
      .then(renvoi);
    given(...histoires.ouverts)
      .when(envoyePar('professionnel', renvoyer(aLEmployeur)))
      .thenRefused('acte-non-permis');
  });
});
