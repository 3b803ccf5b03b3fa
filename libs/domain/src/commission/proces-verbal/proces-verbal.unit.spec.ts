import { describe, it } from '@jest/globals';
import { actesDeSeance as a, faitsDeSeance as f, givenSeance, sessions } from '../../../test/index.js';

describe('Le procès-verbal', () => {
  it('s’établit quand chaque dossier est décidé', () => {
    givenSeance(...sessions.decidee)
      .on('2027-01-20')
      .when(a.etablir('pv'))
      .then(f.pvEtabli('2027-01-20', 'pv'));
    givenSeance(...sessions.ouverte)
      .when(a.etablir('pv'))
      .thenRefused('affaires-a-decider');
    givenSeance(...sessions.convoquee)
      .when(a.etablir('pv'))
      .thenRefused('seance-non-ouverte');
  });

  it('se reprend avant toute signature', () => {
    givenSeance(...sessions.etablie)
      .when(a.etablir('pv'))
      .thenNothing();
    givenSeance(...sessions.etablie)
      .when(a.etablir('pv-corrige'))
      .then(f.pvEtabli('2027-01-20', 'pv-corrige'));
    givenSeance(...sessions.signeeParUne)
      .when(a.etablir('pv-corrige'))
      .thenRefused('proces-verbal-signe');
  });

  it('se clôt à la dernière signature, et les décisions partent alors', () => {
    givenSeance(...sessions.etablie).thenEnRoute();
    givenSeance(...sessions.etablie)
      .on('2027-01-21')
      .when(a.signerPv('presidence'))
      .then(f.pvSigne('2027-01-21', 'presidence', 'sylvie'));
    givenSeance(...sessions.signeeParUne).thenEnRoute();
    givenSeance(...sessions.signeeParUne)
      .on('2027-01-22')
      .when(a.signerPv('secretariat'))
      .mailing()
      .then(f.pvSigne('2027-01-22', 'secretariat', 'etienne'), f.pvClos('2027-01-22', 'd-1', 'd-2'));
    givenSeance(...sessions.signee).thenEnRoute('d-1/decision', 'd-2/decision');
  });

  it('n’attend pas la signature d’un secrétaire absent', () =>
    givenSeance(...sessions.etablie, f.presence('2027-01-20', 'etienne', 'absent'))
      .when(a.signerPv('presidence'))
      .then(f.pvSigne('2027-01-20', 'presidence', 'sylvie'), f.pvClos('2027-01-20', 'd-1', 'd-2')));

  it('se signe une fois, et pas avant d’être établi ni sur un vote rouvert', () => {
    givenSeance(...sessions.signee)
      .when(a.signerPv('presidence'))
      .thenNothing();
    givenSeance(...sessions.decidee)
      .when(a.signerPv('presidence'))
      .thenRefused('proces-verbal-a-etablir');
    givenSeance(
      ...sessions.ouverte,
      f.voix('2027-01-19', 'd-1', { sylvie: 'favorable', fatima: 'favorable' }),
      f.decision('2027-01-19', 'd-1', 'favorable', 'vote'),
      f.decision('2027-01-19', 'd-2', 'favorable'),
      f.pvEtabli('2027-01-20'),
      f.voix('2027-01-20', 'd-1', { sylvie: 'defavorable' }),
    )
      .when(a.signerPv('presidence'))
      .thenRefused('affaires-a-decider');
  });

  it('signé, ne laisse plus changer ni voix, ni déport, ni décision, ni présence', () => {
    for (const faits of [sessions.signeeParUne, sessions.signee]) {
      const code = faits === sessions.signee ? 'seance-close' : 'proces-verbal-signe';
      const seance = givenSeance(...faits);
      seance.when(a.recueillir('d-1', { sylvie: 'defavorable' })).thenRefused(code);
      seance.when(a.decider('d-1', 'defavorable')).thenRefused(code);
      seance.when(a.declarerDeport('d-1', 'sylvie')).thenRefused(code);
      seance.when(a.apprecier('d-1', { recours_libre: 'rempli' })).thenRefused(code);
      seance.when(a.noterPresence('fatima', 'absent')).thenRefused(code);
    }
  });
});

describe('Rectifier', () => {
  it('dit à côté ce qui était faux, et ne touche ni au vote ni à la décision', () => {
    const voix = [{ personne: 'sylvie', voix: 'abstention' as const }];
    givenSeance(...sessions.signee)
      .when(a.rectifier('erreur', { dossier: 'd-1', voix }))
      .then(f.rectifie('2027-01-22', 'erreur', { dossier: 'd-1', voix }));
    const rectifiee = givenSeance(...sessions.signee, f.rectifie('2027-01-22', 'erreur'));
    rectifiee.when(a.rectifier('erreur')).thenNothing();
    rectifiee.thenEnRoute('d-1/decision', 'd-2/decision');
  });

  it('refuse avant la signature, ou un dossier d’ailleurs', () => {
    givenSeance(...sessions.etablie)
      .when(a.rectifier('erreur'))
      .thenRefused('proces-verbal-non-signe');
    givenSeance(...sessions.signee)
      .when(a.rectifier('erreur', { dossier: 'd-9' }))
      .thenRefused('affaire-inconnue', 'dossier');
  });
});

describe('Les décisions en route', () => {
  it('arrivent une fois chacune, puis la séance est terminée', () => {
    givenSeance(...sessions.signee)
      .when(a.constaterTransmission('d-1'))
      .then(f.transmise('2027-01-22', 'd-1/decision'));
    const une = [...sessions.signee, f.transmise('2027-01-22', 'd-1/decision')];
    givenSeance(...une)
      .when(a.constaterTransmission('d-1'))
      .thenNothing();
    givenSeance(...une).thenEnRoute('d-2/decision');
    givenSeance(...une).thenVue({ clos: false });
    givenSeance(...une, f.transmise('2027-01-22', 'd-2/decision')).thenVue({ clos: true });
  });

  it('qu’un dossier refuse deviennent une tâche, et ne bloquent rien', () => {
    givenSeance(...sessions.signee)
      .when(a.constaterTransmission('d-1', 'dossier-clos'))
      .then(f.refusee('2027-01-22', 'd-1/decision', 'dossier-clos'));
    const refusee = [...sessions.signee, f.refusee('2027-01-22', 'd-1/decision', 'dossier-clos')];
    givenSeance(...refusee).thenTaches('reprendre-decision');
    givenSeance(...refusee).thenEnRoute('d-2/decision');
    givenSeance(...refusee)
      .when(a.classer('d-1'))
      .then(f.classee('2027-01-22', 'd-1/decision'));
    givenSeance(...refusee, f.classee('2027-01-22', 'd-1/decision'))
      .when(a.classer('d-1'))
      .thenNothing();
    givenSeance(...refusee, f.classee('2027-01-22', 'd-1/decision')).thenTaches();
    givenSeance(...sessions.signee)
      .when(a.classer('d-1'))
      .thenRefused('aucun-refus', 'dossier');
  });

  it('d’un même dossier arrivent dans l’ordre : la réponse est celle de la plus ancienne', () => {
    const deux = [
      ...sessions.ouverte,
      f.seanceAjournee('2027-01-19', '2027-02-09T14:00', ['d-1', 'd-2']),
      f.presence('2027-02-09', 'sylvie'),
      f.ouverte('2027-02-09', 'sylvie'),
      f.decision('2027-02-09', 'd-1', 'favorable'),
      f.decision('2027-02-09', 'd-2', 'favorable'),
      f.pvEtabli('2027-02-10'),
      f.pvSigne('2027-02-10', 'presidence', 'sylvie'),
      f.pvClos('2027-02-10', 'd-1', 'd-2'),
    ];
    givenSeance(...deux)
      .when(a.constaterTransmission('d-1'))
      .then(f.transmise('2027-02-10', 'd-1/ajournement-2'));
    givenSeance(...deux, f.transmise('2027-02-10', 'd-1/ajournement-2')).thenEnRoute(
      'd-2/ajournement-2',
      'd-1/decision',
      'd-2/decision',
    );
  });
});
