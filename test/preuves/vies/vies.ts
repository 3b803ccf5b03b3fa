import { actes, refuse, type Acte } from './actes.js';

/** Nobody does anything for so many days. */
export interface Attente {
  jours: number;
}

/** What happens to a dossier once it is open, and where that leaves it. */
export interface Vie {
  nom: string;
  actes: (Acte | Attente)[];
  etat: string;
}

/** `jour`: today where the network is. */
export function vies(jour: string): Record<string, Vie> {
  const terme = `${Number(jour.slice(0, 4)) + 2}-06-30`;
  const jusquAuxEngagements = [
    actes.declarerEligible(),
    actes.planifierEntretien(jour),
    refuse(actes.ouvrirEngagements(), 'entretien-non-favorable'),
    actes.avisFavorable(),
    actes.ouvrirEngagements(),
  ];
  const desSignaturesALaFiche = [
    actes.signerProfessionnel(),
    actes.signerEmployeur(),
    actes.signerCaf(),
    actes.fixerRendezVous(`${Number(jour.slice(0, 4)) + 1}-06-15`),
    actes.declarerProfil(),
    actes.verifierProfil(),
    actes.validerFiche(),
    actes.publierFiche(),
  ];
  const ordinaire: Acte[] = [...jusquAuxEngagements, ...desSignaturesALaFiche, actes.accorderLabel(terme)];
  const pieces = [
    actes.demanderPieces(),
    refuse(actes.declarerEligible(), 'pieces-attendues'),
    actes.fournirPieces(),
  ];
  return {
    ordinaire: { nom: 'ordinaire', actes: ordinaire, etat: 'actif' },
    pieces: { nom: 'pieces', actes: [...pieces, actes.declarerComplete(), ...ordinaire], etat: 'actif' },
    commission: {
      nom: 'commission',
      actes: [
        actes.renvoyerEnCommission(),
        refuse(actes.declarerEligible(), 'candidature-deja-instruite'),
        actes.commission('favorable'),
        ...ordinaire.slice(1),
      ],
      etat: 'actif',
    },
    suspendue: {
      nom: 'suspendue',
      actes: [...ordinaire, actes.suspendre(), actes.reprendre(), actes.modifierFiche('Le mercredi.')],
      etat: 'actif',
    },
    relancee: {
      nom: 'relancee',
      actes: [
        ...jusquAuxEngagements,
        { jours: 6 },
        ...desSignaturesALaFiche.slice(0, 1),
        { jours: 8 },
        ...desSignaturesALaFiche.slice(1),
      ],
      etat: 'label',
    },
    enAttente: { nom: 'enAttente', actes: jusquAuxEngagements, etat: 'engagements' },
    refusee: {
      nom: 'refusee',
      actes: [...pieces, actes.refuser(), refuse(actes.planifierEntretien(jour), 'dossier-clos')],
      etat: 'refusee',
    },
    abandonnee: {
      nom: 'abandonnee',
      actes: [actes.declarerEligible(), actes.planifierEntretien(jour), actes.abandonner()],
      etat: 'abandonnee',
    },
  };
}

/** The civil day there, now. */
export const aujourdhui = (zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date());
