import type { DossierDEmployeur, Employeur, Employeurs } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

const id = (rang: number): string => `0b2f5a1e-0000-4000-8000-0000000000${rang}`;

const dossier = (rang: number, changements: Partial<DossierDEmployeur>): DossierDEmployeur => ({
  ...{ id: id(rang), numero: `PDN-50-2026-00${rang}`, programme: 'parentalite' },
  professionnel: { prenom: 'Élodie', nom: 'Marquet' },
  ...{ etat: 'actif', attenteDe: 'professionnel', terme: '2028-06-30', tache: null },
  ...changements,
});

const marquet = dossier(42, {});
const pinel = dossier(46, {
  programme: 'jeunesse',
  professionnel: { prenom: 'Yohan', nom: 'Pinel' },
  ...{ etat: 'engagements', attenteDe: 'employeur', terme: null },
});
const efface = dossier(12, { professionnel: null, etat: 'archivee', attenteDe: 'personne', terme: null });

const dauphin = { role: 'employeur', nom: 'Hervé Dauphin' } as const;
const elodie = { role: 'professionnel', nom: 'Élodie Marquet' } as const;

export const employeur = (changements: Partial<Employeur> = {}): Employeur => ({
  cadre: cadreDuBureau(),
  structure: {
    id: id(90),
    nom: 'Centre social Les Embruns',
    commune: 'Granville',
    codePostal: '50400',
    siret: '00005001300010',
  },
  autresNoms: ['Les Embruns'],
  contacts: [
    {
      ...{ prenom: 'Hervé', nom: 'Dauphin', fonction: 'directeur' },
      courriel: 'h.dauphin@embruns.example.org',
      telephone: '02 61 91 51 01',
    },
  ],
  annee: 2027,
  annees: [2026, 2027, 2028],
  dossiers: [pinel, dossier(47, { tache: 'Relire le bilan', attenteDe: 'coordinateur' }), marquet, efface],
  obligations: [
    {
      ...{ dossier: marquet, cle: 'bilan-2026/professionnel', type: 'bilan', exercice: 2026, qui: elodie },
      etat: { statut: 'attendu', limite: '2027-01-15' },
    },
    {
      ...{
        dossier: pinel,
        cle: 'engagements-v1/employeur',
        type: 'engagements',
        exercice: null,
        qui: dauphin,
      },
      etat: { statut: 'attendu', limite: '2027-02-17' },
    },
    {
      ...{ dossier: pinel, cle: 'engagements-v1/professionnel', type: 'engagements', exercice: null },
      qui: { role: 'professionnel', nom: 'Yohan Pinel' },
      etat: { statut: 'fait', le: '2027-01-18', limite: null },
    },
    {
      ...{ dossier: marquet, cle: 'bilan-2027/professionnel', type: 'bilan', exercice: 2027, qui: elodie },
      etat: { statut: 'a-venir', du: '2027-12-01', limite: '2028-01-31' },
    },
    {
      ...{ dossier: efface, cle: 'manquement-1/employeur', type: 'manquement', exercice: null },
      qui: { role: 'employeur', nom: null },
      etat: { statut: 'leve', le: '2027-01-04', limite: null },
    },
  ],
  ...changements,
});

export const employeurs = (changements: Partial<Employeurs> = {}): Employeurs => ({
  cadre: cadreDuBureau(),
  q: null,
  lignes: [
    { id: id(90), nom: 'Centre social Les Embruns', commune: 'Granville', dossiers: 4, enCours: 3 },
    {
      id: id(91),
      nom: 'Point information jeunesse',
      commune: 'Carentan-les-Marais',
      dossiers: 1,
      enCours: 0,
    },
  ],
  total: 2,
  pagination: { curseur: null, suivant: 'abc' },
  ...changements,
});
