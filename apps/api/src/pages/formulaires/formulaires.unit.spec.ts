import { describe, expect, it } from '@jest/globals';
import { COMMANDES, exempleFiche, valider } from '@pdn/contracts/http';
import { reglesParDefaut } from '@pdn/domain';
import { contratDe } from '../../commandes/formes.js';
import {
  erreursDuFormulaire,
  garderLaSaisie,
  lireFormulaire,
  saisiesDe,
  type ContexteFormulaire,
} from './index.js';

const contexte: ContexteFormulaire = {
  regles: reglesParDefaut('parentalite', '50'),
  professionnel: { prenom: 'Aurélie', fonction: 'Référente famille' },
  structure: { nom: 'Centre social de Coutances', commune: 'Coutances' },
  fiche: null,
  profil: { reseau: 'facebook', adresse: 'https://reseau.example.org/aurelie' },
  textes: { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' },
  signatairesAttendus: [{ valeur: 'employeur', libelle: 'Pour l’employeur' }],
  exercice: 2027,
  saisies: [{ valeur: '14/terme', libelle: 'Terme du label : 31 décembre 2027' }],
  motsCorrigeables: [{ valeur: 'hors-appel', libelle: 'Hors appel' }],
  courriers: [{ valeur: '4f9dfb2a-8a4c-5a0f-9c51-0b1f6e3c7d21', libelle: 'Bilan ouvert' }],
};
const formulaire = (type: string) => saisiesDe(type, contexte) ?? [];

/** Something for each field, as a browser posts it. */
function rempli(type: string): Record<string, string | string[]> {
  return Object.fromEntries(
    formulaire(type).map(({ champ }) => {
      if (champ.type === 'cases') return [champ.nom, champ.options.map(({ valeur }) => valeur)];
      const defaut = {
        texte: 'Texte',
        'texte-long': 'Texte',
        date: '2027-02-01',
        'date-heure': '2027-02-01T10:00',
        heure: '17:00',
        nombre: '3',
      };
      const valeur = champ.type === 'choix' ? champ.options[0]?.valeur : (champ.valeur ?? defaut[champ.type]);
      return [champ.nom, CAS[champ.nom] ?? valeur ?? ''];
    }),
  );
}
const CAS: Record<string, string> = {
  'contact.courriel': 'o.latrame@centre-social.example.org',
  'contact.telephone': '02 61 91 51 01',
  'structure.siret': '00005001300010',
  adresse: 'https://reseau.example.org/aurelie',
  'fiche.reseaux.1.adresse': 'https://autre.example.org/aurelie',
  'fiche.permanence.debut': '17:00',
  'fiche.permanence.fin': '18:00',
  suiviPostal: '1A 234 567 8901 2',
  valeur: '11/01/2027',
};

describe('Le formulaire d’une commande', () => {
  const surLaPage = COMMANDES.map(({ type }) => type).filter(
    (type) => type !== 'adopterRegles' && !type.includes('Echeance'),
  );

  it.each([...surLaPage, 'renvoyerCourrier' as const])(
    '%s, rempli, donne ce que le contrat attend',
    (type) => {
      const saisies = formulaire(type);
      expect(saisies.length).toBeGreaterThan(0);
      expect(valider(contratDe(type), lireFormulaire(saisies, rempli(type)))).toMatchObject({ ok: true });
    },
  );

  it.each(['jeunesse', 'parentalite'] as const)(
    'de refus, en %s, propose les critères du programme',
    (programme) => {
      const regles = reglesParDefaut(programme, '50');
      const [criteres] = saisiesDe('refuserCandidature', { ...contexte, regles }) ?? [];
      const proposes =
        criteres?.champ.type === 'cases' ? criteres.champ.options.map(({ valeur }) => valeur) : [];
      expect(proposes.includes('mandat_employeur')).toBe(true);
      expect(proposes.includes('profil_facebook_prevu')).toBe(programme === 'parentalite');
    },
  );

  it('laissé vide ne donne rien', () =>
    expect(lireFormulaire(formulaire('planifierEntretien'), { lieu: '  ' })).toEqual({}));

  it('lit les nombres à la virgule, les oui, les cases et les groupes', () => {
    const poste = {
      rienNAChange: 'oui',
      'contact.nom': ' Latrame ',
      dureeMinutes: '1 5,5',
      controles: 'photo',
    };
    expect(lireFormulaire(formulaire('demanderRenouvellement'), poste)).toEqual({ rienNAChange: true });
    expect(lireFormulaire(formulaire('changerContact'), poste)).toEqual({ contact: { nom: 'Latrame' } });
    expect(lireFormulaire(formulaire('planifierEntretien'), poste)).toEqual({ dureeMinutes: 15.5 });
    expect(lireFormulaire(formulaire('verifierProfil'), poste)).toMatchObject({
      controles: { photo: true, logo: false },
    });
  });

  it('fait choisir ce qui est faux, et lit la date comme on l’écrit', () => {
    const lire = (valeur: string) =>
      lireFormulaire(formulaire('corrigerSaisie'), { saisie: '14/terme', valeur, motif: 'Erreur.' });
    const corrige = { version: 14, champ: 'terme', motif: 'Erreur.' };
    expect(lire('1/2/2028')).toEqual({ ...corrige, valeur: '2028-02-01' });
    expect(lire('Oui')).toEqual({ ...corrige, valeur: true });
    expect(lire('2,5')).toEqual({ ...corrige, valeur: 2.5 });
    expect(lire('hors appel')).toEqual({ ...corrige, valeur: 'hors-appel' });
    expect(lireFormulaire(formulaire('corrigerSaisie'), { valeur: '3' })).toEqual({ valeur: 3 });
  });

  it('lit une liste, ses lignes vides en moins', () => {
    const poste = {
      'fiche.reseaux.0.reseau': '',
      'fiche.reseaux.1.reseau': 'facebook',
      'fiche.reseaux.1.adresse': 'a',
    };
    expect(lireFormulaire(formulaire('validerFiche'), poste)).toEqual({
      fiche: { reseaux: [{ reseau: 'facebook', adresse: 'a' }] },
    });
  });

  it('repart de la fiche publiée, sans rien en perdre', () => {
    const fiche = {
      ...exempleFiche,
      mention: 'Mission auprès des parents',
      reseaux: [
        ...exempleFiche.reseaux,
        { reseau: 'instagram' as const, adresse: 'https://autre.example.org/aurelie' },
      ],
    };
    const saisies = saisiesDe('modifierFiche', { ...contexte, fiche }) ?? [];
    const poste = Object.fromEntries(
      saisies.map(({ champ }) => [champ.nom, 'valeur' in champ ? champ.valeur : undefined]),
    );
    expect(lireFormulaire(saisies, poste)).toEqual({ fiche });
  });

  it('garde ce qui a été tapé, même illisible', () => {
    const champs = garderLaSaisie(formulaire('planifierEntretien'), { dureeMinutes: 'une heure' });
    expect(champs.find(({ nom }) => nom === 'dureeMinutes')).toMatchObject({ valeur: 'une heure' });
  });

  it('montre chaque faute au champ le plus proche', () => {
    const saisies = formulaire('ouvrirEngagements');
    expect(erreursDuFormulaire(saisies, [{ champ: 'version', message: 'Textes remplacés.' }])).toEqual({
      erreurs: [{ champ: 'version.charte', message: 'Textes remplacés.' }],
    });
    expect(erreursDuFormulaire(saisies, [{ champ: 'ailleurs', message: 'Impossible.' }])).toEqual({
      erreurs: [],
      refus: 'Impossible.',
    });
  });
});
