import type { Annuaire, FicheAnnuaire } from '@pdn/contracts/ecrans';
import { cadre } from './cadre.js';

const fiche = (reference: string, changements: Partial<FicheAnnuaire>): FicheAnnuaire => ({
  reference,
  prenom: 'Élodie',
  metier: 'Référente famille',
  structure: 'Centre social Les Embruns',
  commune: 'Granville',
  programme: 'parentalite',
  presentation:
    'Sorties en famille, écrans à la maison, coup de fatigue : écrivez-moi, ou passez prendre un café au centre.',
  mention: null,
  permanence: { jour: 'jeudi', debut: '18:00', fin: '19:00' },
  reseaux: [
    { reseau: 'facebook', adresse: 'https://reseau.example/elodie', nom: 'Élodie Promeneuse du Net' },
  ],
  labellisationDepuis: '2026-06-22',
  ...changements,
});

export const annuaire = (changements: Partial<Annuaire> = {}): Annuaire => ({
  cadre: cadre(),
  action: '/annuaire/50',
  candidater: '/candidater/50',
  filtres: { programme: 'parentalite' },
  fiches: [
    fiche('a', {}),
    fiche('b', {
      prenom: 'Thomas',
      metier: 'Animateur',
      structure: 'Point information jeunesse',
      commune: 'Saint-Lô',
      programme: 'jeunesse',
      presentation: 'Un job d’été, une idée de projet : on en parle, puis on se voit si tu veux.',
      permanence: { jour: 'mercredi', debut: '17:00', fin: '19:30' },
      reseaux: [
        { reseau: 'instagram', adresse: 'https://reseau.example/thomas', nom: 'thomas.pdn50' },
        { reseau: 'discord', adresse: 'https://reseau.example/thomas-discord' },
      ],
    }),
    fiche('d', { prenom: 'Marc', reseaux: [] }),
    fiche('c', { prenom: 'Noémie', permanence: null, commune: 'Avranches' }),
  ],
  total: 94,
  communes: [
    { nom: 'Cherbourg-en-Cotentin', nombre: 15 },
    { nom: 'Saint-Lô', nombre: 14 },
    { nom: 'Villedieu-les-Poêles-Rouffigny', nombre: 4 },
  ],
  pagination: { curseur: null, suivant: 'abc', rang: 1 },
  ...changements,
});
