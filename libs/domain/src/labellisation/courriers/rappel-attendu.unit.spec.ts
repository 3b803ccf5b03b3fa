import { describe, expect, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';
import { courriers, ENTITES, type LabellisationEvent } from '../../index.js';

const relance1 = faits.relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', {
  a: 'employeur',
  dateLimite: '2027-03-03',
});
const rappel1 = faits.relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { dateLimite: '2028-01-31' });
/** The last one: overdue, the one before was recorded with it. */
const relances = [
  rappel1,
  faits.relanceEchue('bilan-2027.1/relance-1', 'bilan-relance', { envoyee: false }),
  faits.relanceEchue('bilan-2027.1/relance-2', 'bilan-relance', { dateLimite: '2028-01-31' }),
];

/** The reminder that the last of these facts wrote, and whether it is still to leave once the others have happened. */
const apres =
  (...passe: LabellisationEvent[]) =>
  (jourHeure: string, ...depuis: LabellisationEvent[]): boolean => {
    const ecrit = given(...passe);
    const [rappel] = courriers(passe.at(-1)!, ecrit.dossier!, ecrit.context);
    if (rappel?.classe !== 'rappel') throw new Error('These facts end without a reminder.');
    const { dossier, context } = given(...passe, ...depuis).on(jourHeure);
    return ENTITES.labellisation.rappelAttendu(
      { ...rappel, serie: rappel.serie ?? null, personne: null },
      dossier!,
      context,
    );
  };

describe('Un rappel qui n’est pas encore parti', () => {
  const signature = apres(...histoires.ouverts, relance1);
  const bilan = apres(...histoires.bilanEnCours, rappel1);

  it('part, tant que ce qu’il demande est attendu', () => {
    expect(signature('2027-02-04')).toBe(true);
    expect(signature('2027-02-05', faits.engagementsSignes('2027-02-05', 'professionnel'))).toBe(true);
    expect(apres(...histoires.bilanEnCours, ...relances)('2028-02-15')).toBe(true);
  });

  it('ne part plus une fois l’acte fait', () => {
    expect(signature('2027-02-05', faits.engagementsSignes('2027-02-05', 'employeur'))).toBe(false);
    expect(bilan('2028-01-14', faits.bilanRemis(2027, '2028-01-14'))).toBe(false);
  });

  it('ni après la fin du dossier, ni pendant une suspension', () => {
    expect(bilan('2028-01-14', faits.labelRetire('2028-01-14'))).toBe(false);
    expect(bilan('2028-01-14', faits.suspendue('2028-01-14'))).toBe(false);
  });

  it('ni quand l’attente a repris autrement : autre contact, autres textes, courriel renvoyé', () => {
    expect(signature('2027-02-05', faits.contactChange('2027-02-05'))).toBe(false);
    const autres = { charte: '2027', engagements: '2027' };
    expect(
      signature('2027-02-05', faits.engagementsOuverts('2027-02-05', { version: autres, serie: 2 })),
    ).toBe(false);
    expect(
      bilan(
        '2028-01-14',
        faits.courrierRenvoye('2028-01-14', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
      ),
    ).toBe(false);
  });

  it('ni quand sa date limite a changé ou attend : la nouvelle a été dite', () => {
    const attente = { serie: 'bilan-2027.1', destinataire: 'professionnel' } as const;
    const limite = { cle: 'bilan-2027.1/limite', du: '2028-01-31' };
    const deplacee = { ...limite, au: '2028-02-07', jours: 7, attente };
    expect(bilan('2028-01-14', faits.echeanceDeplacee('2028-01-14', deplacee))).toBe(false);
    expect(bilan('2028-01-14', faits.echeanceMiseEnPause('2028-01-14', { ...limite, attente }))).toBe(false);
  });

  it('ni passé la date qu’il annonce, ni quand le suivant est dû', () => {
    expect(bilan('2028-01-31')).toBe(true);
    expect(bilan('2028-02-01')).toBe(false);
    expect(signature('2027-02-11T08:00')).toBe(true);
    expect(signature('2027-02-11')).toBe(false);
    const entretien = apres(
      ...histoires.prevu,
      faits.relanceEchue('entretien-1.1/rappel', 'entretien-rappel'),
    );
    expect(entretien('2027-01-20T09:00')).toBe(true);
    expect(entretien('2027-01-20T10:30')).toBe(false);
  });

  it('ni quand le courriel qu’il rappelle n’est pas arrivé', () =>
    expect(
      bilan(
        '2028-01-14',
        faits.courrierNonRemis('2028-01-14', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
      ),
    ).toBe(false));
});
