import { describe, expect, it } from '@jest/globals';
import {
  actesDeSeance as a,
  faitsDeSeance as f,
  givenSeance,
  seanceEnvoyeePar,
  sessions,
} from '../../../test/index.js';
import { echeances } from '../echeances/index.js';

describe('Planifier une séance', () => {
  it('garde le quorum et le mode de l’instance, et inscrit les membres de la dernière fois', () =>
    givenSeance()
      .when(
        a.planifier('2027-01-19T14:00', [
          { personne: 'sylvie', siege: 'caf', fonction: 'presidence' },
          { personne: 'claire', siege: 'coordination', fonction: 'rapporteur' },
        ]),
      )
      .mailing()
      .then(
        f.planifiee('2027-01-04'),
        f.inscrit('2027-01-04', 'sylvie', 'caf', 'presidence'),
        f.inscrit('2027-01-04', 'claire', 'coordination', 'rapporteur'),
      ));

  it('refuse une instance qui ne se réunit pas, et de la planifier deux fois', () => {
    givenSeance()
      .when(a.planifier('2027-01-19T14:00', [], 'caf'))
      .thenRefused('instance-inconnue', 'instance');
    givenSeance(...sessions.planifiee)
      .when(a.planifier())
      .thenRefused('seance-deja-planifiee');
    givenSeance().when(a.planifier('2059-01-19T14:00')).thenRefused('date-invraisemblable', 'date');
  });

  it('est de la coordination', () => {
    givenSeance().when(seanceEnvoyeePar('employeur', a.planifier())).thenRefused('acte-non-permis');
    givenSeance().when(seanceEnvoyeePar('systeme', a.planifier())).thenRefused('acte-non-permis');
  });
});

describe('Les membres', () => {
  it('s’inscrivent à un siège, et sont convoqués aussitôt si les autres le sont', () => {
    givenSeance(f.planifiee('2027-01-04'))
      .when(a.inscrireMembre('sylvie', 'caf', 'presidence'))
      .mailing()
      .then(f.inscrit('2027-01-04', 'sylvie', 'caf', 'presidence'));
    givenSeance(...sessions.convoquee)
      .when(a.inscrireMembre('jonas'))
      .mailing('seance-convocation → jonas')
      .then(f.inscrit('2027-01-05', 'jonas'));
  });

  it('ne s’inscrivent pas deux fois, ni à un siège plein, ni à une fonction tenue', () => {
    const seance = givenSeance(...sessions.planifiee);
    seance.when(a.inscrireMembre('fatima')).thenNothing();
    seance.when(a.inscrireMembre('fatima', 'caf')).thenRefused('membre-deja-inscrit', 'personne');
    seance.when(a.inscrireMembre('jonas', 'coordination')).thenRefused('siege-complet', 'siege');
    seance.when(a.inscrireMembre('jonas', 'udaf')).thenRefused('siege-inconnu', 'siege');
    seance
      .when(a.inscrireMembre('jonas', 'partenaires', 'presidence'))
      .thenRefused('fonction-deja-tenue', 'fonction');
  });

  it('se retirent avant la séance seulement', () => {
    givenSeance(...sessions.planifiee)
      .when(a.retirerMembre('fatima'))
      .then(f.membreRetire('2027-01-04', 'fatima'));
    givenSeance(...sessions.planifiee)
      .when(a.retirerMembre('inconnue'))
      .thenNothing();
    givenSeance(...sessions.ouverte)
      .when(a.retirerMembre('fatima'))
      .thenRefused('seance-deja-ouverte');
  });

  it('reçoivent la convocation, une fois chacun', () => {
    givenSeance(...sessions.inscrite)
      .when(a.convoquer())
      .mailing(...sessions.LES_MEMBRES.map((membre) => `seance-convocation → ${membre}`))
      .then(f.convoques('2027-01-04', sessions.LES_MEMBRES));
    givenSeance(...sessions.convoquee)
      .when(a.convoquer())
      .thenNothing();
    givenSeance(f.planifiee('2027-01-04')).when(a.convoquer()).thenRefused('seance-sans-membre');
    givenSeance(...sessions.inscrite)
      .on('2027-01-20')
      .when(a.convoquer())
      .thenRefused('seance-passee');
  });
});

describe('Les présences', () => {
  it('une excuse vient avant, la présence le jour même', () => {
    givenSeance(...sessions.convoquee)
      .when(a.noterPresence('fatima', 'excuse'))
      .then(f.presence('2027-01-05', 'fatima', 'excuse'));
    givenSeance(...sessions.convoquee)
      .when(a.noterPresence('fatima'))
      .thenRefused('seance-a-venir', 'presence');
    givenSeance(...sessions.presents)
      .when(a.noterPresence('fatima'))
      .thenNothing();
    givenSeance(...sessions.presents)
      .when(a.noterPresence('inconnue'))
      .thenRefused('membre-inconnu', 'personne');
  });

  it('un membre excusé ne reçoit pas de rappel', () => {
    const rappelles = (...faits: Parameters<typeof givenSeance>) => {
      const { commission, context } = givenSeance(...faits);
      const rappel = echeances(commission!, context).find(({ cle }) => cle === 'seance.1/rappel');
      return rappel?.action.kind === 'relance' ? rappel.action.destinataires : null;
    };
    expect(rappelles(...sessions.convoquee)).toEqual(sessions.LES_MEMBRES);
    expect(rappelles(...sessions.convoquee, f.presence('2027-01-06', 'fatima', 'excuse'))).toEqual([
      'sylvie',
      'etienne',
      'claire',
    ]);
  });
});

describe('L’ordre du jour', () => {
  it('se fait, se défait, et se reporte avec un motif', () => {
    const seance = givenSeance(...sessions.planifiee);
    seance.when(a.inscrireAffaire('d-1')).then(f.affaire('2027-01-04', 'd-1'));
    const deux = givenSeance(...sessions.inscrite);
    deux.when(a.inscrireAffaire('d-1')).thenNothing();
    deux.when(a.retirerAffaire('d-1')).then(f.affaireRetiree('2027-01-04', 'd-1'));
    deux.when(a.differerAffaire('d-1')).then(f.differee('2027-01-04', 'd-1'));
    seance.when(a.retirerAffaire('d-1')).thenNothing();
    seance.when(a.differerAffaire('d-1')).thenNothing();
  });

  it('ne perd pas un dossier déjà décidé, et se ferme avec le procès-verbal', () => {
    const decidee = givenSeance(...sessions.decidee);
    decidee.when(a.retirerAffaire('d-1')).thenRefused('affaire-decidee', 'dossier');
    decidee.when(a.differerAffaire('d-1')).thenRefused('affaire-decidee', 'dossier');
    givenSeance(...sessions.etablie)
      .when(a.inscrireAffaire('d-3'))
      .thenRefused('proces-verbal-etabli');
    givenSeance(...sessions.signee)
      .when(a.inscrireAffaire('d-3'))
      .thenRefused('seance-close');
  });
});
