import { describe, expect, it } from '@jest/globals';
import { clos, given, invitee, ouvert, recue } from '../../test/appel.js';

const invite = (n: number) => ({ structure: `s${n}`, contact: `c${n}`, professionnel: `p${n}` });
const inviter = (...invites: object[]) =>
  ({ type: 'inviter', data: { invites: invites as ReturnType<typeof invite>[] } }) as const;

describe('Inviter des structures', () => {
  it('écrit à l’employeur et au professionnel de chacune', () => {
    const acte = given(ouvert())
      .on('2027-03-02')
      .when(inviter(invite(1), invite(2)));
    acte.then(invitee(1), invitee(2));
    acte.thenMails(
      'appel-invitation → c1',
      'appel-invitation → p1',
      'appel-invitation → c2',
      'appel-invitation → p2',
    );
  });

  it('n’écrit qu’à la structure quand aucun professionnel n’est connu', () => {
    given(ouvert())
      .on('2027-03-02')
      .when(inviter({ structure: 's1', contact: 'c1' }))
      .thenMails('appel-invitation → c1');
  });

  it('n’écrit qu’une fois à qui tient les deux rôles', () => {
    given(ouvert())
      .on('2027-03-02')
      .when(inviter({ structure: 's1', contact: 'c1', professionnel: 'c1' }))
      .thenMails('appel-invitation → c1');
  });

  it('ne part pas avant l’ouverture de l’appel', () => {
    const [intent] = given(ouvert({ le: '2027-02-01' }))
      .on('2027-02-01')
      .when(inviter({ structure: 's1', contact: 'c1' }))
      .thenMails('appel-invitation → c1');
    expect(intent!.partirLe).toMatch(/^2027-03-01T08:/);
  });

  it('n’invite personne deux fois', () => {
    given(ouvert(), invitee(1))
      .on('2027-03-02')
      .when(inviter(invite(1)))
      .thenNothing();
    given(ouvert())
      .on('2027-03-02')
      .when(inviter(invite(1), invite(1)))
      .then(invitee(1));
  });

  it('continue la numérotation', () =>
    given(ouvert(), invitee(1))
      .on('2027-03-02')
      .when(inviter(invite(1), invite(2)))
      .then(invitee(2)));

  it('refuse quand l’appel est clos', () =>
    given(ouvert(), clos)
      .on('2027-04-02')
      .when(inviter(invite(1)))
      .thenRefused('appel-clos'));
});

describe('Les rappels avant la clôture', () => {
  it('vont à ceux qui n’ont pas répondu', () =>
    given(ouvert(), invitee(1), invitee(2), recue(1))
      .on('2027-03-12')
      .thenFuture(
        ['invitation-2.1/rappel-1', '2027-03-19'],
        ['invitation-2.1/rappel-2', '2027-03-26'],
        ['cloture.1/clore', '2027-03-31'],
      ));

  it('ne précèdent pas l’invitation', () =>
    given(ouvert(), invitee(1, '2027-03-22'))
      .on('2027-03-22')
      .thenFuture(['invitation-1.1/rappel-2', '2027-03-26'], ['cloture.1/clore', '2027-03-31']));

  it('en retard ne font qu’un courriel', () => {
    const acte = given(ouvert(), invitee(1))
      .on('2027-03-29')
      .when({ type: 'declencherEcheance', data: { cle: 'invitation-1.1/rappel-1' } });
    const rappel = (n: number, envoyee: boolean) => ({
      type: 'RelanceEchue' as const,
      data: {
        ...{ cle: `invitation-1.1/rappel-${n}`, invitation: 1, courrier: 'appel-rappel' as const },
        ...{
          destinataires: ['employeur' as const, 'professionnel' as const],
          envoyee,
          dateLimite: '2027-03-31',
        },
      },
    });
    acte.then(rappel(1, false), rappel(2, true));
    acte.thenMails('appel-rappel → c1', 'appel-rappel → p1');
  });

  it('ne partent pas avant leur heure', () =>
    given(ouvert(), invitee(1))
      .on('2027-03-12')
      .when({ type: 'declencherEcheance', data: { cle: 'invitation-1.1/rappel-1' } })
      .thenRefused('echeance-non-due'));

  it('attendent une adresse qui marche, sans priver l’autre du sien', () => {
    const perdu = {
      ...{ courrier: 'm1', gabarit: 'appel-invitation' as const, destinataire: 'employeur' as const },
      ...{ personne: 'c1', serie: 'invitation-1.1' },
    };
    const echec = { type: 'CourrierNonRemis' as const, data: { ...perdu, le: '2027-03-02' } };
    const enCours = given(ouvert(), invitee(1), echec).on('2027-03-20');
    enCours.thenTaches('corriger-adresse');
    enCours
      .when({ type: 'declencherEcheance', data: { cle: 'invitation-1.1/rappel-1' } })
      .thenMails('appel-rappel → p1');
    enCours.when({ type: 'constaterNonRemise', data: perdu }).thenNothing();
    enCours
      .when({ type: 'renvoyerCourrier', data: perdu })
      .then({ type: 'CourrierRenvoye', data: { ...perdu, le: '2027-03-20' } });
    const renvoye = { type: 'CourrierRenvoye' as const, data: { ...perdu, le: '2027-03-20' } };
    given(ouvert(), invitee(1), echec, renvoye).on('2027-03-20').thenTaches();
  });
});
