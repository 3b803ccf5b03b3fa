import { describe, expect, it } from '@jest/globals';
import { foldAppel } from '../index.js';
import { clos, given, invitee, ouvert, recue } from '../../test/appel.js';
import type { AppelEvent } from './events.js';

const corriger = (invite: string) => ({ type: 'corrigerInvite', data: { invite, personne: 'x' } }) as const;
const corrige = (rang: number, destinataire: 'employeur' | 'professionnel'): AppelEvent => ({
  type: 'InviteCorrige',
  data: { rang, destinataire, personne: 'x', le: '2027-03-05' },
});
const nonRemis = (personne: string): AppelEvent => ({
  type: 'CourrierNonRemis',
  data: {
    ...{ courrier: 'm', gabarit: 'appel-invitation', destinataire: 'employeur', personne },
    le: '2027-03-03',
  },
});
/** The director of the first structure answers for the second one too. */
const deuxFois: AppelEvent = {
  type: 'StructureInvitee',
  data: { rang: 2, structure: 's2', contact: 'c1', le: '2027-03-02' },
};

describe('Corriger l’adresse de qui est invité', () => {
  it('l’invite de nouveau, seul, là où une réponse est attendue', () => {
    const acte = given(ouvert(), invitee(1)).on('2027-03-05').when(corriger('c1'));
    acte.then(corrige(1, 'employeur'));
    acte.thenMails('appel-invitation → x');
    given(ouvert(), invitee(1)).on('2027-03-05').when(corriger('p1')).then(corrige(1, 'professionnel'));
  });

  it('vaut pour chacune de ses invitations', () => {
    const acte = given(ouvert(), invitee(1), deuxFois).on('2027-03-05').when(corriger('c1'));
    acte.then(corrige(1, 'employeur'), corrige(2, 'employeur'));
    acte.thenMails('appel-invitation → x', 'appel-invitation → x');
  });

  it('n’écrit rien à qui a répondu, ni quand l’appel est clos', () => {
    for (const faits of [
      [ouvert(), invitee(1), recue(1)],
      [ouvert(), invitee(1), clos],
    ])
      given(...faits)
        .on('2027-03-05')
        .when(corriger('c1'))
        .thenMails();
  });

  it('n’attend plus rien de l’ancienne adresse : la tâche tombe, les rappels reprennent', () => {
    const avant = [ouvert(), invitee(1), nonRemis('c1')];
    given(...avant)
      .on('2027-03-05')
      .thenTaches('corriger-adresse');
    given(...avant, corrige(1, 'employeur'))
      .on('2027-03-05')
      .thenTaches();
    expect(foldAppel([...avant, corrige(1, 'employeur')])?.invites[0]).toMatchObject({
      ...{ contact: 'x', professionnel: 'p1' },
    });
  });

  it('refuse quelqu’un qui n’est pas invité', () =>
    given(ouvert(), invitee(1)).on('2027-03-05').when(corriger('c9')).thenRefused('invite-inconnu'));
});
