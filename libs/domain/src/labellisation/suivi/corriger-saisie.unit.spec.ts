import { describe, expect, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires, SITUATIONS, Vie } from '../../../test/index.js';
import { saisiesCorrigeables } from '../../index.js';

const { corriger } = actes;
const { saisieCorrigee } = faits;
/** `candidatureDeposee` is the first fact of every history. */
const CANDIDATURE = 1;
const LABEL = histoires.actif.length;

describe('Corriger une saisie', () => {
  it('ajoute un fait, sans effacer le premier', () => {
    given(...histoires.actif)
      .when(corriger(CANDIDATURE, 'categorieMetier', 'directeur_eaje'))
      .mailing()
      .then(saisieCorrigee(CANDIDATURE, 'categorieMetier', 'directeur_eaje'));
    given(...histoires.actif, saisieCorrigee(CANDIDATURE, 'categorieMetier', 'directeur_eaje')).thenVue({
      categorieMetier: 'directeur_eaje',
    });
  });

  it.each([
    ['voie', 'appel'],
    ['le', '2027-01-03'],
    ['criteres.mandat_employeur', false],
    ['criteres.heures_hebdomadaires_prevues', 2],
  ])('corrige %s de la candidature', (champ, valeur) =>
    given(...histoires.eligible)
      .when(corriger(CANDIDATURE, champ, valeur))
      .then(saisieCorrigee(CANDIDATURE, champ, valeur)),
  );

  it('un terme corrigé déplace les échéances, dans une nouvelle série', () =>
    given(...histoires.actif, saisieCorrigee(LABEL, 'terme', '2028-06-30')).thenSerie(
      'renouvellement.2',
      ['invitation', '2028-03-30'],
      ['relance-1', '2028-05-30'],
      ['confirmer', '2028-07-03'],
    ));

  it('une date de label corrigée change les bilans dus', () => {
    given(...histoires.actif).thenSerie('bilan-2027.1', ['ouverture', '2027-12-01']);
    given(...histoires.publiee, faits.labelAccorde('2027-05-03', histoires.TERME)).thenSerie('bilan-2027.1');
    given(
      ...histoires.publiee,
      faits.labelAccorde('2027-05-03', histoires.TERME),
      saisieCorrigee(LABEL, 'le', '2027-03-05'),
    ).thenSerie('bilan-2027.1', ['ouverture', '2027-12-01']);
  });

  it('corrige les dates d’une suspension qui dure', () => {
    const suspendu = [...histoires.actif, faits.suspendue('2027-04-01', '2027-09-30')];
    given(...suspendu)
      .when(corriger(suspendu.length, 'au', '2027-10-29'))
      .then(saisieCorrigee(suspendu.length, 'au', '2027-10-29'));
    given(...suspendu, saisieCorrigee(suspendu.length, 'au', '2027-10-29')).thenNext(
      'suspension.1/reprise',
      '2027-10-29',
    );
    given(...suspendu, faits.reprise('2027-05-03'))
      .when(corriger(suspendu.length, 'au', '2027-10-29'))
      .thenRefused('saisie-non-corrigeable', 'champ');
  });

  it('un terme renouvelé se corrige sur le renouvellement, plus sur le label', () => {
    const renouvele = [
      ...histoires.actif,
      faits.renouvellementDemande('2029-04-03'),
      faits.labelRenouvele('2029-04-10', '2031-06-30'),
    ];
    given(...renouvele)
      .when(corriger(LABEL, 'terme', '2030-06-30'))
      .thenRefused('saisie-non-corrigeable', 'champ');
    given(...renouvele)
      .when(corriger(renouvele.length, 'terme', '2030-06-30'))
      .then(saisieCorrigee(renouvele.length, 'terme', '2030-06-30'));
  });

  it.each(Object.keys(SITUATIONS).filter((nom) => nom !== 'sans-dossier' && nom !== 'archivee'))(
    'propose ce qui peut l’être, et rien d’autre : %s',
    (nom) => {
      const { dossier } = Vie.apres(SITUATIONS[nom]!);
      const proposees = saisiesCorrigeables(dossier!);
      expect(proposees.length).toBeGreaterThan(10);
      for (const { version, champ, actuelle } of proposees) {
        const issue = given(...SITUATIONS[nom]!.faits).when(
          corriger(version, champ, actuelle ?? '2010-01-01'),
        );
        if (actuelle === null) issue.thenRefused('valeur-invalide', 'valeur');
        else issue.thenNothing();
      }
      for (const version of Object.values(dossier!.corrigeables))
        for (const champ of ['le', 'terme', 'du', 'au', 'depart', 'effet', 'voie'])
          if (!proposees.some((autre) => autre.version === version && autre.champ === champ))
            given(...SITUATIONS[nom]!.faits)
              .when(corriger(version, champ, '2027-01-03'))
              .thenRefused('saisie-non-corrigeable', 'champ');
    },
  );

  it('reste possible une fois le dossier clos, pas archivé', () => {
    const refusee = [...histoires.deposee, faits.candidatureRefusee('2027-01-08')];
    given(...refusee)
      .when(corriger(CANDIDATURE, 'voie', 'appel'))
      .then(saisieCorrigee(CANDIDATURE, 'voie', 'appel'));
    given(...refusee, faits.dossierArchive('2029-01-08'))
      .when(corriger(CANDIDATURE, 'voie', 'appel'))
      .thenRefused('dossier-archive');
  });

  it('ne change rien quand la valeur est déjà la bonne', () =>
    given(...histoires.eligible, saisieCorrigee(CANDIDATURE, 'voie', 'appel'))
      .when(corriger(CANDIDATURE, 'voie', 'appel'))
      .thenNothing());

  it.each([
    [CANDIDATURE, 'numero'],
    [CANDIDATURE, 'constructor'],
    [2, 'le'],
    [99, 'le'],
  ])('refuse ce que la table ne prévoit pas (%i, %s)', (version, champ) =>
    given(...histoires.eligible)
      .when(corriger(version, champ, '2027-01-03'))
      .thenRefused('saisie-non-corrigeable', 'champ'),
  );

  it.each([
    [CANDIDATURE, 'le', '2027-02-30'],
    [CANDIDATURE, 'le', 12],
    [CANDIDATURE, 'voie', 'autre'],
    [CANDIDATURE, 'criteres.mandat_employeur', 'oui'],
    [CANDIDATURE, 'criteres.heures_hebdomadaires_prevues', 200],
    [CANDIDATURE, 'categorieMetier', 'metier_inconnu'],
    [LABEL, 'terme', '2027-02-01'],
    [LABEL, 'le', '2026-12-31'],
  ])('refuse une valeur impossible (%i, %s, %p)', (version, champ, valeur) =>
    given(...histoires.actif)
      .when(corriger(version, champ, valeur))
      .thenRefused('valeur-invalide', 'valeur'),
  );

  it('refuse un fait à venir, et n’est pas ouvert à l’employeur', () => {
    given(...histoires.eligible)
      .when(corriger(CANDIDATURE, 'le', '2027-01-07'))
      .thenRefused('date-future', 'valeur');
    given(...histoires.eligible)
      .when(envoyePar('employeur', corriger(CANDIDATURE, 'voie', 'appel')))
      .thenRefused('acte-non-permis');
  });
});
