import { describe, it } from '@jest/globals';
import {
  actesDeSeance as a,
  faitsDeSeance as f,
  givenSeance,
  seanceEnvoyeePar,
  sessions,
} from '../../../test/index.js';

describe('Ce qui vient tout seul', () => {
  it('rappelle et signale, sans jamais rien décider', () => {
    givenSeance(...sessions.planifiee).thenFuture(
      ['seance.1/convocation', '2027-01-05'],
      ['seance.1/proces-verbal', '2027-01-20'],
    );
    // 17 January is a Sunday: the reminder leaves on the Friday before
    givenSeance(...sessions.convoquee).thenFuture(
      ['seance.1/rappel', '2027-01-15'],
      ['seance.1/proces-verbal', '2027-01-20'],
    );
    givenSeance(...sessions.etablie).thenFuture();
    givenSeance(...sessions.signee).thenFuture();
  });

  it('le rappel part à ceux qui viennent', () =>
    givenSeance(...sessions.convoquee, f.presence('2027-01-06', 'fatima', 'excuse'))
      .on('2027-01-15')
      .when(a.declencher('seance.1/rappel'))
      .mailing('seance-rappel → sylvie', 'seance-rappel → etienne', 'seance-rappel → claire')
      .then(f.rappelEchu('seance.1/rappel', 'sylvie', 'etienne', 'claire')));

  it('une séance passée sans procès-verbal fait une tâche', () => {
    givenSeance(...sessions.ouverte)
      .on('2027-01-20')
      .when(a.declencher('seance.1/proces-verbal'))
      .mailing()
      .then(f.signalee('seance.1/proces-verbal', 'etablir-proces-verbal'));
    const signalee = [...sessions.ouverte, f.signalee('seance.1/proces-verbal', 'etablir-proces-verbal')];
    givenSeance(...signalee).thenTaches('etablir-proces-verbal');
    givenSeance(...signalee)
      .on('2027-02-20')
      .thenVue({ etat: 'ouverte', decisions: 0 });
  });

  it('refuse avant l’heure, et une seconde fois', () => {
    givenSeance(...sessions.convoquee)
      .when(a.declencher('seance.1/rappel'))
      .thenRefused('echeance-non-due');
    givenSeance(...sessions.convoquee, f.rappelEchu('seance.1/rappel', 'sylvie'))
      .on('2027-01-15')
      .when(a.declencher('seance.1/rappel'))
      .thenRefused('echeance-non-due');
  });

  it('un rappel resté en chemin ne part que pour qui est encore attendu à la date dite', () => {
    const rappele = [...sessions.convoquee, f.rappelEchu('seance.1/rappel', ...sessions.LES_MEMBRES)];
    givenSeance(...rappele)
      .on('2027-01-18')
      .thenRappelAttendu('fatima', true);
    givenSeance(...rappele, f.presence('2027-01-18', 'fatima', 'excuse')).thenRappelAttendu('fatima', false);
    givenSeance(...rappele, f.seanceAjournee('2027-01-18', '2027-02-09T14:00', [])).thenRappelAttendu(
      'fatima',
      false,
    );
    givenSeance(...rappele)
      .on('2027-01-19T23:00')
      .thenRappelAttendu('fatima', false);
  });

  it('recommence avec une nouvelle date', () =>
    givenSeance(
      ...sessions.convoquee,
      f.rappelEchu('seance.1/rappel', 'sylvie'),
      f.seanceAjournee('2027-01-18', '2027-02-09T14:00', []),
    ).thenFuture(['seance.2/rappel', '2027-02-05'], ['seance.2/proces-verbal', '2027-02-10']));
});

describe('Un courriel qui revient', () => {
  it('fait une tâche, et le renvoyer la lève', () => {
    givenSeance(...sessions.convoquee)
      .when(a.nonRemis('fatima'))
      .then(f.nonRemis('2027-01-05', 'fatima'));
    const echec = [...sessions.convoquee, f.nonRemis('2027-01-05', 'fatima')];
    givenSeance(...echec).thenTaches('corriger-adresse-membre');
    givenSeance(...echec)
      .when(a.renvoyer('fatima'))
      .mailing('seance-convocation → fatima')
      .then(f.renvoye('2027-01-05', 'fatima'));
    givenSeance(...echec, f.renvoye('2027-01-05', 'fatima')).thenTaches();
  });

  it('d’une ancienne date n’appelle personne', () => {
    givenSeance(...sessions.convoquee)
      .when(a.nonRemis('fatima', 'seance.0'))
      .thenNothing();
    givenSeance(...sessions.convoquee)
      .when(a.renvoyer('fatima', 'seance.0'))
      .thenRefused('courrier-depasse', 'courrier');
  });
});

it('Le temps ne signe, ne décide et n’ajourne rien', () => {
  const seance = givenSeance(...sessions.etablie);
  for (const acte of [
    a.signerPv('presidence'),
    a.decider('d-1', 'defavorable'),
    a.ajournerSeance('2027-03-01T10:00'),
    a.annulerSeance(),
    a.classer('d-1'),
  ])
    seance.when(seanceEnvoyeePar('systeme', acte)).thenRefused('acte-non-permis');
});

it('Les actes proposés suivent la séance', () => {
  givenSeance().thenPossibles('coordinateur', 'planifierSeance');
  givenSeance(...sessions.ouverte).thenPossibles(
    'caf',
    'annulerSeance',
    'noterPresence',
    'declarerDeport',
    'apprecierCriteres',
    'recueillirVoix',
    'deciderAffaire',
  );
  givenSeance(...sessions.etablie).thenPossibles(
    'caf',
    'noterPresence',
    'declarerDeport',
    'apprecierCriteres',
    'recueillirVoix',
    'deciderAffaire',
    'etablirProcesVerbal',
  );
  givenSeance(...sessions.etablie)
    .when(seanceEnvoyeePar('caf', a.signerPv('presidence')))
    .thenRefused('acte-non-permis');
  givenSeance(...sessions.signee).thenPossibles('caf', 'rectifierProcesVerbal');
  givenSeance(...sessions.signee).thenPossibles('systeme');
});
