import { describe, expect, it } from '@jest/globals';
import { given, faits, histoires } from '../../../test/index.js';
import { anneesDuDevoir, devoirs, type LabellisationEvent } from '../../index.js';

/** « bilan-2027/professionnel attendu 2028-01-31 », as of that day. */
function auJour(jour: string, ...events: LabellisationEvent[]): string[] {
  const { dossier, context } = given(...events).on(jour);
  return devoirs(dossier!, events, context).map(({ cle, etat }) => {
    switch (etat.statut) {
      case 'a-venir':
        return `${cle} à venir du ${etat.du} au ${etat.limite}`;
      case 'attendu':
        return `${cle} attendu le ${etat.limite}`;
      case 'fait':
      case 'leve':
        return `${cle} ${etat.statut} le ${etat.le}${etat.limite ? ` pour le ${etat.limite}` : ''}`;
    }
  });
}

const FAITS = [
  'entretien-1/professionnel fait le 2027-01-20',
  'engagements-2016/professionnel fait le 2027-02-02',
  'engagements-2016/employeur fait le 2027-02-03',
  'profil/professionnel fait le 2027-02-15',
  'fiche/professionnel fait le 2027-02-22',
];
const A_VENIR = [
  'bilan-2028/professionnel à venir du 2028-12-01 au 2029-01-31',
  'renouvellement/employeur à venir du 2029-03-30 au 2029-06-30',
];

describe('Les devoirs d’un dossier', () => {
  it('disent qui est attendu, et jusqu’à quand, comme les courriels', () =>
    expect(auJour('2027-02-03', ...histoires.ouverts)).toEqual([
      'entretien-1/professionnel fait le 2027-01-20',
      'engagements-2016/employeur attendu le 2027-03-03',
      'engagements-2016/professionnel attendu le 2027-03-03',
    ]));

  it('disent ce qui est fait, et ce qui sera demandé tout seul', () =>
    expect(auJour('2027-03-01', ...histoires.actif)).toEqual([
      ...FAITS,
      'bilan-2027/professionnel à venir du 2027-12-01 au 2028-01-31',
      ...A_VENIR,
    ]));

  it('un bilan remis garde son échéance ; le contresigner est un autre devoir', () => {
    expect(auJour('2028-01-12', ...histoires.bilanRendu)).toEqual([
      ...FAITS,
      'bilan-2027/professionnel fait le 2028-01-10 pour le 2028-01-31',
      'contresignature-2027/employeur attendu le 2028-02-09',
      ...A_VENIR,
    ]);
    expect(auJour('2028-01-14', ...histoires.bilanVu)).toContain(
      'contresignature-2027/employeur fait le 2028-01-13',
    );
  });

  it('ce qui est à refaire est attendu, et non fait', () => {
    expect(auJour('2028-01-20', ...histoires.bilanVu, faits.bilanRenvoye(2027, '2028-01-18'))).toContain(
      'bilan-2027/professionnel attendu le 2028-01-31',
    );
    expect(
      auJour(
        '2027-02-05',
        ...histoires.ouverts,
        faits.engagementsSignes('2027-02-02', 'professionnel'),
        faits.engagementsOuverts('2027-02-04', { version: { charte: '2027', engagements: 'm' }, serie: 2 }),
      ).filter((ligne) => ligne.startsWith('engagements')),
    ).toEqual([
      'engagements-2027/employeur attendu le 2027-03-08',
      'engagements-2027/professionnel attendu le 2027-03-08',
    ]);
  });

  it('la réponse à une mise en demeure a sa date ; levée sans réponse, elle n’est plus attendue', () => {
    expect(auJour('2028-04-11', ...histoires.misEnDemeure)).toContain(
      'manquement-1/employeur attendu le 2028-05-10',
    );
    expect(auJour('2028-04-21', ...histoires.repondu)).toContain('manquement-1/employeur fait le 2028-04-20');
    expect(auJour('2028-04-21', ...histoires.misEnDemeure, faits.manquementLeve('2028-04-20'))).toContain(
      'manquement-1/employeur leve le 2028-04-20',
    );
    expect(auJour('2028-04-26', ...histoires.repondu, faits.manquementLeve('2028-04-25'))).toContain(
      'manquement-1/employeur fait le 2028-04-20',
    );
  });

  it('chaque terme a sa demande de renouvellement', () => {
    const invite = [
      ...histoires.actif,
      faits.relanceEchue('renouvellement.1/invitation', 'renouvellement-invitation', { a: 'employeur' }),
    ];
    expect(auJour('2029-04-02', ...invite)).toContain('renouvellement/employeur attendu le 2029-06-30');
    const lignes = auJour(
      '2029-05-02',
      ...invite,
      faits.renouvellementDemande('2029-04-10'),
      faits.labelRenouvele('2029-05-02', '2031-06-30'),
    );
    expect(lignes.filter((ligne) => ligne.startsWith('renouvellement'))).toEqual([
      'renouvellement-2029-04-10/employeur fait le 2029-04-10',
      'renouvellement/employeur à venir du 2031-03-28 au 2031-06-30',
    ]);
  });

  it('n’ont pas de date tant qu’elle est en pause, et restent de l’année en cours', () => {
    const pause = faits.echeanceMiseEnPause('2027-12-15', {
      ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31' },
      attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
    });
    const lignes = auJour('2028-01-10', ...histoires.bilanEnCours, pause);
    expect(lignes.find((ligne) => ligne.startsWith('bilan-2027'))).toBe(
      'bilan-2027/professionnel attendu le null',
    );
    expect(lignes.at(-1)).toBe('bilan-2027/professionnel attendu le null');
  });

  it('un dossier clos ne doit plus rien', () =>
    expect(auJour('2027-06-01', ...histoires.retiree)).toEqual(FAITS));

  it('sont des années où ils sont demandés, dus ou faits ; encore attendus, de l’année en cours', () => {
    const annees = (jour: string, ...events: LabellisationEvent[]) => {
      const { dossier, context } = given(...events).on(jour);
      const bilan = devoirs(dossier!, events, context).find(({ cle }) => cle === 'bilan-2027/professionnel');
      return anneesDuDevoir(bilan!, jour);
    };
    expect(annees('2027-03-01', ...histoires.actif)).toEqual([2027, 2028]);
    expect(annees('2029-02-01', ...histoires.bilanEnCours)).toEqual([2028, 2029]);
    expect(annees('2028-01-12', ...histoires.bilanRendu)).toEqual([2028]);
  });
});
