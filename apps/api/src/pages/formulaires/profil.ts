import { CONTROLES_PROFIL, RESEAUX_SOCIAUX } from '@pdn/ecrans';
import { JOURS } from '@pdn/contracts/http';
import type { ContexteFormulaire } from './contexte.js';
import { rendezVous } from './entretien.js';
import { cases, choix, le, ligne, options, ouiNon, texte, type Saisie } from './saisie.js';

const controles = options(CONTROLES_PROFIL);
const jours = JOURS.map((jour) => ({ valeur: jour, libelle: jour }));
const si = (valeur: string | null | undefined) => (valeur ? { valeur } : {});

function fiche({ fiche, professionnel, structure, adresseProfil }: ContexteFormulaire): Saisie[] {
  const permanence = fiche?.permanence;
  return [
    ligne(80)('fiche.prenom', 'Prénom', si(fiche?.prenom ?? professionnel?.prenom)),
    ligne(120)('fiche.metier', 'Métier', si(fiche?.metier ?? professionnel?.fonction)),
    ligne(160)('fiche.structure', 'Structure', si(fiche?.structure ?? structure?.nom)),
    ligne(80)('fiche.commune', 'Commune', si(fiche?.commune ?? structure?.commune)),
    choix('fiche.reseaux.0.reseau', 'Réseau social', options(RESEAUX_SOCIAUX), si(fiche?.reseaux[0]?.reseau)),
    ligne(500)(
      'fiche.reseaux.0.adresse',
      'Adresse du profil',
      si(fiche?.reseaux[0]?.adresse ?? adresseProfil),
    ),
    choix('fiche.permanence.jour', 'Permanence', jours, { facultatif: true, ...si(permanence?.jour) }),
    ligne(5)('fiche.permanence.debut', 'De', {
      facultatif: true,
      aide: 'Par exemple 17:00.',
      ...si(permanence?.debut),
    }),
    ligne(5)('fiche.permanence.fin', 'À', { facultatif: true, ...si(permanence?.fin) }),
    texte(700)('fiche.presentation', 'Présentation', si(fiche?.presentation)),
    le,
  ];
}

export const profil = {
  fixerRendezVousProfil: () => rendezVous(150),
  declarerProfil: () => [
    ouiNon('adapte', 'Un profil existant a été adapté'),
    choix('reseauSocial', 'Réseau social', options(RESEAUX_SOCIAUX)),
    ligne(500)('adresse', 'Adresse du profil', { aide: 'Elle commence par https://' }),
    le,
  ],
  verifierProfil: () => [
    cases(
      'controles',
      'Éléments présents',
      controles,
      (coches) => Object.fromEntries(controles.map(({ valeur }) => [valeur, coches.includes(valeur)])),
      { facultatif: true, aide: 'Ce qui n’est pas coché sera demandé.' },
    ),
    le,
  ],
  validerFiche: fiche,
  publierFiche: () => [le],
  modifierFiche: fiche,
};
