import { describe, it } from '@jest/globals';
import { actesDeSeance as a, faitsDeSeance as f, givenSeance, sessions } from '../../../test/index.js';

const jour = '2027-01-19';

describe('Apprécier les critères', () => {
  it('ne note que ce qui change', () => {
    givenSeance(...sessions.ouverte)
      .when(a.apprecier('d-1', { recours_libre: 'rempli', entree_generaliste: 'a-preciser' }))
      .then(f.apprecies(jour, 'd-1', { recours_libre: 'rempli', entree_generaliste: 'a-preciser' }));
    const notes = [...sessions.ouverte, f.apprecies(jour, 'd-1', { recours_libre: 'rempli' })];
    givenSeance(...notes)
      .when(a.apprecier('d-1', { recours_libre: 'rempli' }))
      .thenNothing();
    givenSeance(...notes)
      .when(a.apprecier('d-1', { recours_libre: 'rempli', mandat_employeur: 'non-rempli' }))
      .then(f.apprecies(jour, 'd-1', { mandat_employeur: 'non-rempli' }));
  });

  it('refuse hors séance, ou un dossier qui n’est pas à l’ordre du jour', () => {
    givenSeance(...sessions.convoquee)
      .when(a.apprecier('d-1', { recours_libre: 'rempli' }))
      .thenRefused('seance-non-ouverte');
    givenSeance(...sessions.ouverte)
      .when(a.apprecier('d-9', { recours_libre: 'rempli' }))
      .thenRefused('affaire-inconnue', 'dossier');
  });
});

describe('Le déport', () => {
  it('écarte un membre du vote d’un dossier, pas des autres', () => {
    givenSeance(...sessions.ouverte)
      .when(a.declarerDeport('d-2', 'fatima'))
      .then(f.deport(jour, 'd-2', 'fatima'));
    const deporte = givenSeance(...sessions.ouverte, f.deport(jour, 'd-2', 'fatima'));
    deporte.when(a.declarerDeport('d-2', 'fatima')).thenNothing();
    deporte.when(a.recueillir('d-2', { fatima: 'favorable' })).thenRefused('vote-non-permis', 'voix');
    deporte
      .when(a.recueillir('d-1', { fatima: 'favorable' }))
      .then(f.voix(jour, 'd-1', { fatima: 'favorable' }));
  });

  it('annule la voix déjà donnée et ce qui fut décidé par elle', () =>
    givenSeance(
      ...sessions.ouverte,
      f.voix(jour, 'd-1', { sylvie: 'favorable', fatima: 'favorable', etienne: 'defavorable' }),
      f.decision(jour, 'd-1', 'favorable', 'vote'),
      f.deport(jour, 'd-1', 'fatima'),
    ).thenVue({ decisions: 0 }));

  it('se lève s’il fut déclaré par erreur', () => {
    givenSeance(...sessions.ouverte, f.deport(jour, 'd-2', 'fatima'))
      .when(a.leverDeport('d-2', 'fatima'))
      .then(f.deportLeve(jour, 'd-2', 'fatima'));
    givenSeance(...sessions.ouverte)
      .when(a.leverDeport('d-2', 'fatima'))
      .thenNothing();
  });

  it('de tous les présents, laisse le dossier sans personne pour en délibérer', () =>
    givenSeance(
      ...sessions.ouverte,
      ...['sylvie', 'etienne', 'fatima'].map((membre) => f.deport(jour, 'd-2', membre)),
    )
      .when(a.decider('d-2', 'favorable'))
      .thenRefused('personne-pour-deliberer'));
});

describe('Ce qui change un avis après la décision', () => {
  const votes = f.voix(jour, 'd-1', { sylvie: 'favorable', fatima: 'favorable' });
  const votee = [...sessions.ouverte, votes, f.decision(jour, 'd-1', 'favorable', 'vote')];
  const rouverte = f.decisionRouverte(jour, 'd-1');

  it.each([
    [
      'un autre vote',
      a.recueillir('d-1', { sylvie: 'defavorable' }),
      f.voix(jour, 'd-1', { sylvie: 'defavorable' }),
    ],
    ['un déport', a.declarerDeport('d-1', 'etienne'), f.deport(jour, 'd-1', 'etienne')],
    ['le départ d’un votant', a.noterPresence('fatima', 'absent'), f.presence(jour, 'fatima', 'absent')],
  ])('%s la rouvre', (_quoi, acte, fait) =>
    givenSeance(...votee)
      .when(acte)
      .then(fait, rouverte),
  );

  it('un critère relu la rouvre, un critère ajouté la laisse', () => {
    const lue = [...votee.slice(0, -1), f.apprecies(jour, 'd-1', { recours_libre: 'rempli' }), votee.at(-1)!];
    givenSeance(...lue)
      .when(a.apprecier('d-1', { recours_libre: 'non-rempli' }))
      .then(f.apprecies(jour, 'd-1', { recours_libre: 'non-rempli' }), rouverte);
    givenSeance(...lue)
      .when(a.apprecier('d-1', { mandat_employeur: 'rempli' }))
      .then(f.apprecies(jour, 'd-1', { mandat_employeur: 'rempli' }));
  });

  it('par consensus aussi ; l’absence de qui n’a pas voté la laisse', () => {
    givenSeance(...sessions.decidee)
      .when(a.declarerDeport('d-1', 'fatima'))
      .then(f.deport(jour, 'd-1', 'fatima'), rouverte);
    givenSeance(...votee)
      .when(a.noterPresence('etienne', 'absent'))
      .then(f.presence(jour, 'etienne', 'absent'));
  });

  it('rouverte, elle est à reprendre avant le procès-verbal', () =>
    givenSeance(...sessions.decidee, f.deport(jour, 'd-1', 'fatima'), rouverte)
      .when(a.etablir('pv'))
      .thenRefused('affaires-a-decider'));
});

describe('Le vote', () => {
  it('n’est ouvert qu’aux membres présents qui ont voix délibérative', () => {
    const seance = givenSeance(...sessions.ouverte, f.presence(jour, 'claire'));
    seance.when(a.recueillir('d-1', { claire: 'favorable' })).thenRefused('vote-non-permis', 'voix');
    seance.when(a.recueillir('d-1', { inconnu: 'favorable' })).thenRefused('vote-non-permis', 'voix');
    givenSeance(...sessions.ouverte, f.presence(jour, 'fatima', 'absent'))
      .when(a.recueillir('d-1', { fatima: 'favorable' }))
      .thenRefused('vote-non-permis', 'voix');
  });

  it('repris, remplace le précédent et rouvre la décision ; le même ne change rien', () => {
    const votee = [
      ...sessions.ouverte,
      f.voix(jour, 'd-1', { sylvie: 'favorable', fatima: 'favorable' }),
      f.decision(jour, 'd-1', 'favorable', 'vote'),
    ];
    givenSeance(...votee)
      .when(a.recueillir('d-1', { fatima: 'favorable', sylvie: 'favorable' }))
      .thenNothing();
    givenSeance(...votee, f.voix(jour, 'd-1', { sylvie: 'defavorable' })).thenVue({ decisions: 0 });
  });

  it('n’existe pas dans une instance qui décide par consensus', () => {
    const [planifiee, ...suite] = sessions.ouverte;
    givenSeance(f.planifiee('2027-01-04', '2027-01-19T14:00', { mode: 'consensus' }), ...suite)
      .when(a.recueillir('d-1', { sylvie: 'favorable' }))
      .thenRefused('mode-de-decision');
    givenSeance(planifiee!, ...suite)
      .when(a.recueillir('d-1', { sylvie: 'favorable' }))
      .then(f.voix(jour, 'd-1', { sylvie: 'favorable' }));
  });
});

describe('Décider d’un dossier', () => {
  it('par consensus, ou à la majorité des votants présents', () => {
    givenSeance(...sessions.ouverte)
      .when(a.decider('d-1', 'favorable'))
      .mailing()
      .then(f.decision(jour, 'd-1', 'favorable'));
    givenSeance(
      ...sessions.ouverte,
      f.voix(jour, 'd-1', { sylvie: 'defavorable', etienne: 'defavorable', fatima: 'abstention' }),
    )
      .when(a.decider('d-1', 'defavorable', 'vote'))
      .then(f.decision(jour, 'd-1', 'defavorable', 'vote'));
  });

  it('refuse une majorité qui n’y est pas', () =>
    givenSeance(
      ...sessions.ouverte,
      f.voix(jour, 'd-1', { sylvie: 'defavorable', etienne: 'abstention', fatima: 'favorable' }),
    )
      .when(a.decider('d-1', 'defavorable', 'vote'))
      .thenRefused('majorite-non-atteinte', 'issue'));

  it('suit le mode annoncé', () => {
    const [, ...suite] = sessions.ouverte;
    givenSeance(f.planifiee('2027-01-04', '2027-01-19T14:00', { mode: 'majorite' }), ...suite)
      .when(a.decider('d-1', 'favorable'))
      .thenRefused('mode-de-decision', 'par');
    givenSeance(f.planifiee('2027-01-04', '2027-01-19T14:00', { mode: 'consensus' }), ...suite)
      .when(a.decider('d-1', 'favorable', 'vote'))
      .thenRefused('mode-de-decision', 'par');
  });

  it('ajourne à une séance qui vient après', () => {
    givenSeance(...sessions.ouverte)
      .when(a.decider('d-1', 'ajournee', 'consensus', '2027-03-23'))
      .then(f.decision(jour, 'd-1', 'ajournee', 'consensus', '2027-03-23'));
    givenSeance(...sessions.ouverte)
      .when(a.decider('d-1', 'ajournee', 'consensus', jour))
      .thenRefused('seance-passee', 'prochaineSeance');
  });

  it('ne change rien la seconde fois ; une autre décision remplace tant que rien n’est signé', () => {
    givenSeance(...sessions.decidee)
      .when(a.decider('d-1', 'favorable'))
      .thenNothing();
    givenSeance(...sessions.etablie)
      .when(a.decider('d-1', 'personne-ressource'))
      .then(f.decision('2027-01-20', 'd-1', 'personne-ressource'));
  });
});
