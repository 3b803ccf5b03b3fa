import { describe, it } from '@jest/globals';
import { clos, given, invitee, ouvert, recue, ref } from '../../test/appel.js';

const clore = { type: 'declencherEcheance', data: { cle: 'cloture.1/clore' } } as const;
const prolonger = (clotureLe: string) =>
  ({ type: 'prolongerAppel', data: { clotureLe, motif: ref } }) as const;
const publier = { type: 'publierResultats', data: { texte: ref } } as const;
const enregistrer = (le: string) =>
  ({
    type: 'enregistrerCandidature',
    data: { labellisation: 'l1', professionnel: 'autre', structure: 's1', le },
  }) as const;

describe('La clôture d’un appel', () => {
  it('vient d’elle-même, à la fin du jour dit', () => {
    given(ouvert()).on('2027-03-31T23:59').when(clore).thenRefused('echeance-non-due');
    given(ouvert()).on('2027-04-01T00:00').when(clore).then(clos);
  });

  it('laisse les résultats à publier', () =>
    given(ouvert(), clos).on('2027-04-01').thenTaches('publier-resultats'));

  it('ne rappelle plus personne', () => given(ouvert(), invitee(1), clos).on('2027-04-01').thenFuture());
});

describe('Une candidature', () => {
  it('est retenue une fois, avec l’invitation à laquelle elle répond', () => {
    const le = '2027-03-10';
    const fait = { ...enregistrer(le).data, invitation: 1, tardive: false };
    given(ouvert(), invitee(1))
      .on(le)
      .when(enregistrer(le), undefined, { invitation: 1 })
      .then({ type: 'CandidatureRecue', data: fait });
    given(ouvert(), invitee(1), recue(1)).on(le).when(enregistrer(le)).thenNothing();
  });

  it('qui vient après la clôture n’est pas refusée : elle est marquée', () =>
    given(ouvert(), clos)
      .on('2027-04-02')
      .when(enregistrer('2027-04-02'))
      .then({ type: 'CandidatureRecue', data: { ...enregistrer('2027-04-02').data, tardive: true } }));

  it('n’est pas enregistrée par quelqu’un', () =>
    given(ouvert())
      .on('2027-03-10')
      .when(enregistrer('2027-03-10'), { kind: 'coordinateur', id: 'c', through: 'api' })
      .thenRefused('acte-non-permis'));
});

describe('Prolonger un appel', () => {
  const prolonge = {
    type: 'AppelProlonge',
    data: { clotureLe: '2027-04-15', precedente: '2027-03-31', serie: 2, motif: ref, le: '2027-03-30' },
  } as const;

  it('le dit à ceux qui n’ont pas répondu, et à eux seuls', () => {
    const acte = given(ouvert(), invitee(1), invitee(2), recue(1))
      .on('2027-03-30')
      .when(prolonger('2027-04-15'));
    acte.then(prolonge);
    acte.thenMails('appel-prolonge → c2', 'appel-prolonge → p2');
  });

  it('ne l’écrit qu’une fois à qui répond pour plusieurs structures', () => {
    const [une, autre] = [invitee(1), invitee(2)];
    if (autre.type === 'StructureInvitee') autre.data = { ...autre.data, contact: 'c1' };
    given(ouvert(), une, autre)
      .on('2027-03-30')
      .when(prolonger('2027-04-15'))
      .thenMails('appel-prolonge → c1', 'appel-prolonge → p1', 'appel-prolonge → p2');
  });

  it('recommence les rappels et la clôture, sous un autre numéro de série', () =>
    given(ouvert(), invitee(1), prolonge)
      .on('2027-03-30')
      .thenFuture(
        ['invitation-1.2/rappel-1', '2027-04-05'],
        ['invitation-1.2/rappel-2', '2027-04-12'],
        ['cloture.2/clore', '2027-04-15'],
      ));

  it('rouvre un appel clos, tant que ses résultats ne sont pas publiés', () => {
    given(ouvert(), clos)
      .on('2027-04-02')
      .when(prolonger('2027-04-15'))
      .then({ ...prolonge, data: { ...prolonge.data, le: '2027-04-02' } });
    given(ouvert(), clos, { type: 'ResultatsPublies', data: { le: '2027-04-02' } })
      .on('2027-04-05')
      .when(prolonger('2027-04-15'))
      .thenRefused('resultats-publies');
  });

  it('ne change rien quand la date est la même', () =>
    given(ouvert()).on('2027-03-30').when(prolonger('2027-03-31')).thenNothing());

  it('ne reprend pas ce qui a été annoncé', () =>
    given(ouvert()).on('2027-03-02').when(prolonger('2027-03-20')).thenRefused('cloture-avancee'));

  it('refuse une date passée', () =>
    given(ouvert(), clos).on('2027-05-01').when(prolonger('2027-04-15')).thenRefused('date-passee'));
});

describe('Publier les résultats', () => {
  it('écrit à ceux qui ont répondu', () => {
    const acte = given(ouvert(), invitee(1), invitee(2), recue(1), clos).on('2027-04-05').when(publier);
    acte.then({ type: 'ResultatsPublies', data: { texte: ref, le: '2027-04-05' } });
    acte.thenMails('appel-resultats → c1', 'appel-resultats → p1');
  });

  it('attend la clôture', () => given(ouvert()).on('2027-03-30').when(publier).thenRefused('appel-ouvert'));

  it('ne se fait qu’une fois', () =>
    given(ouvert(), clos, { type: 'ResultatsPublies', data: { le: '2027-04-05' } })
      .on('2027-04-05')
      .when(publier)
      .thenNothing());
});
