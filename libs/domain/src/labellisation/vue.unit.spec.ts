import { describe, expect, it } from '@jest/globals';
import { faits, given, histoires, regles50 } from '../../test/index.js';
import { ficheVisible, parties, vue } from '../index.js';

describe('La ligne d’un dossier', () => {
  it('ne tient que des identifiants, des dates et des énumérations', () => {
    const { dossier, context } = given(...histoires.actif);
    expect(vue(dossier!, context)).toEqual({
      numero: 'PDN-50-2027-0001',
      programme: 'parentalite',
      voie: 'hors-appel',
      appel: null,
      etat: 'actif',
      attenteDe: 'personne',
      professionnel: 'pro-1',
      structure: 'str-1',
      contact: 'contact-1',
      categorieMetier: 'referent_famille_centre_social',
      regles: 1,
      deposeeLe: '2027-01-04',
      labelAccordeLe: '2027-03-01',
      terme: '2029-06-30',
      clos: false,
      prochaineEcheance: '2027-12-01T08:17:53.000Z',
    });
  });

  it('ne dépend pas du jour où on la lit', () => {
    const { dossier } = given(...histoires.bilanEnCours);
    const [tot, tard] = ['2027-12-02', '2029-01-01'].map(
      (jour) => given(...histoires.bilanEnCours).on(jour).context,
    );
    expect(vue(dossier!, tot!)).toEqual(vue(dossier!, tard!));
  });

  it('dit de qui on attend quelque chose', () => {
    given(...histoires.deposee).thenVue({ etat: 'candidature', attenteDe: 'coordinateur' });
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05')).thenVue({ attenteDe: 'employeur' });
    given(...histoires.enCommission).thenVue({ etat: 'commission', attenteDe: 'commission' });
    given(...histoires.eligible).thenVue({ etat: 'entretien', attenteDe: 'coordinateur' });
    given(...histoires.prevu).thenVue({ etat: 'entretien', attenteDe: 'professionnel' });
    given(...histoires.ouverts).thenVue({ etat: 'engagements', attenteDe: 'employeur' });
    given(...histoires.ouverts, faits.engagementsSignes('2027-02-02', 'employeur')).thenVue({
      attenteDe: 'professionnel',
    });
    given(...histoires.signes).thenVue({ etat: 'profil', attenteDe: 'professionnel' });
    given(...histoires.declare).thenVue({ etat: 'profil', attenteDe: 'coordinateur' });
    given(...histoires.verifie).thenVue({ etat: 'annuaire', attenteDe: 'professionnel' });
    given(...histoires.validee).thenVue({ etat: 'annuaire', attenteDe: 'coordinateur' });
    given(...histoires.publiee).thenVue({ etat: 'label', attenteDe: 'caf' });
    given(...histoires.bilanEnCours).thenVue({ etat: 'actif', attenteDe: 'professionnel' });
    given(...histoires.bilanRendu).thenVue({ attenteDe: 'employeur' });
    given(...histoires.bilanVu).thenVue({ attenteDe: 'coordinateur' });
    given(...histoires.actif, faits.renouvellementDemande('2029-04-03')).thenVue({
      attenteDe: 'coordinateur',
    });
  });

  it('attend la Caf quand elle seule n’a pas signé', () =>
    given(
      ...histoires.favorable,
      faits.engagementsOuverts('2027-02-01', { signataires: ['employeur', 'professionnel', 'caf'] }),
      faits.engagementsSignes('2027-02-02', 'employeur'),
      faits.engagementsSignes('2027-02-02', 'professionnel'),
    )
      .sous(regles50)
      .thenVue({ attenteDe: 'caf' }));

  it('clos, n’attend plus personne', () => {
    given(...histoires.deposee, faits.candidatureRefusee('2027-01-08')).thenVue({
      etat: 'refusee',
      attenteDe: 'personne',
      clos: true,
      prochaineEcheance: null,
    });
    given(...histoires.deposee, faits.candidatureAbandonnee('2027-01-08')).thenVue({
      etat: 'abandonnee',
      clos: true,
    });
    given(...histoires.actif, faits.labelRetire('2027-06-01')).thenVue({
      etat: 'retiree',
      clos: true,
      labelAccordeLe: '2027-03-01',
      terme: '2029-06-30',
    });
  });
});

describe('Ce que d’autres lisent d’un dossier', () => {
  it('à qui l’on écrit', () => {
    const { dossier } = given(...histoires.actif, faits.contactChange('2027-09-02'));
    expect(parties(dossier!)).toEqual({ professionnel: 'pro-1', structure: 'str-1', contact: 'contact-2' });
  });

  it('la fiche se voit avec le label, ni avant, ni suspendue, ni retirée', () => {
    const fiche = (...histoire: typeof histoires.actif) =>
      ficheVisible(given(...histoire).dossier!)?.fiche.id;
    expect(fiche(...histoires.publiee)).toBeUndefined();
    expect(fiche(...histoires.actif)).toBe('doc-fiche');
    expect(fiche(...histoires.actif, faits.ficheModifiee('2027-05-14'))).toBe('doc-fiche-2');
    expect(fiche(...histoires.actif, faits.suspendue('2027-04-01'))).toBeUndefined();
    expect(fiche(...histoires.actif, faits.suspendue('2027-04-01'), faits.reprise('2027-05-03'))).toBe(
      'doc-fiche',
    );
    expect(fiche(...histoires.actif, faits.labelRetire('2027-06-01'))).toBeUndefined();
  });
});
