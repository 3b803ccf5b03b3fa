import { describe, expect, it } from '@jest/globals';
import { doc, faitsDeSeance as f, givenSeance, motif, sessions } from '../../test/index.js';
import type { CommissionEvent } from './events.js';
import { retour, suites } from './suites.js';

const apportees = (...faits: CommissionEvent[]) => {
  const { commission } = givenSeance(...faits);
  return suites(faits.at(-1)!, commission!).map(({ id, type, data, auNomDe }) => ({
    id,
    type,
    data,
    auNomDe,
  }));
};

describe('Ce qu’une séance apporte aux dossiers', () => {
  it('à la dernière signature, chaque décision, datée de la séance, au nom de la commission', () =>
    expect(apportees(...sessions.signee)).toEqual([
      {
        id: 'd-1',
        type: 'enregistrerDecisionCommission',
        data: { decision: 'favorable', motif, le: '2027-01-19' },
        auNomDe: 'commission',
      },
      {
        id: 'd-2',
        type: 'enregistrerDecisionCommission',
        data: { decision: 'ajournee', motif, prochaineSeance: '2027-03-23', le: '2027-01-19' },
        auNomDe: 'commission',
      },
    ]));

  it('ajournée, sa nouvelle date à ceux qui attendent encore', () =>
    expect(
      apportees(
        ...sessions.ouverte,
        f.decision('2027-01-19', 'd-1', 'favorable'),
        f.seanceAjournee('2027-01-19', '2027-02-09T14:00', ['d-2']),
      ),
    ).toEqual([
      {
        id: 'd-2',
        type: 'enregistrerDecisionCommission',
        data: { decision: 'ajournee', motif, prochaineSeance: '2027-02-09' },
        auNomDe: 'commission',
      },
    ]));

  it('rien d’autre : ni avant la signature, ni quand elle est annulée', () => {
    for (const faits of [sessions.decidee, sessions.etablie, sessions.signeeParUne])
      expect(apportees(...faits)).toEqual([]);
    expect(apportees(...sessions.inscrite, f.seanceAnnulee('2027-01-05'))).toEqual([]);
    expect(apportees(...sessions.signee, f.rectifie('2027-01-25', 'erreur'))).toEqual([]);
  });
});

describe('Ce que les dossiers lui répondent', () => {
  const apportee = {
    entite: 'labellisation' as const,
    id: 'd-1',
    type: 'enregistrerDecisionCommission',
    data: { motif: doc('x') },
  };

  it('est une commande à la séance, avec le code d’un refus', () => {
    expect(retour(apportee, null)).toEqual({ type: 'constaterTransmission', data: { dossier: 'd-1' } });
    expect(retour(apportee, 'dossier-clos')).toEqual({
      type: 'constaterTransmission',
      data: { dossier: 'd-1', refus: 'dossier-clos' },
    });
  });

  it('ne concerne qu’elle', () => expect(retour({ ...apportee, type: 'autre' }, null)).toBeNull());
});
