import { CONTROLES_PROFIL, RESEAUX_SOCIAUX } from '@pdn/ecrans';
import { JOURS } from '@pdn/contracts/http';
import type { ContexteFormulaire } from './contexte.js';
import { rendezVous } from './entretien.js';
import { cases, choix, le, ligne, motif, options, ouiNon, texte, type Saisie } from './saisie.js';

const controles = options(CONTROLES_PROFIL);
const jours = JOURS.map((jour) => ({ valeur: jour, libelle: jour }));
const si = (valeur: string | null | undefined) => (valeur ? { valeur } : {});

const PHOTOS = [
  { valeur: 'personne', libelle: 'De la personne' },
  { valeur: 'structure', libelle: 'De la structure' },
];

function fiche(contexte: ContexteFormulaire): Saisie[] {
  const { fiche, professionnel, structure } = contexte;
  const permanence = fiche?.permanence;
  return [
    ligne(80)('fiche.prenom', 'Prénom', si(fiche?.prenom ?? professionnel?.prenom)),
    ligne(120)('fiche.metier', 'Métier', si(fiche?.metier ?? professionnel?.fonction)),
    ligne(160)('fiche.structure', 'Structure', si(fiche?.structure ?? structure?.nom)),
    ligne(80)('fiche.commune', 'Commune', si(fiche?.commune ?? structure?.commune)),
    choix('fiche.photo', 'Photo', PHOTOS, { facultatif: true, ...si(fiche?.photo) }),
    ...reseaux(contexte),
    choix('fiche.permanence.jour', 'Permanence', jours, { facultatif: true, ...si(permanence?.jour) }),
    ligne(5)('fiche.permanence.debut', 'De', {
      facultatif: true,
      aide: 'Par exemple 17:00.',
      ...si(permanence?.debut),
    }),
    ligne(5)('fiche.permanence.fin', 'À', { facultatif: true, ...si(permanence?.fin) }),
    texte(700)('fiche.presentation', 'Présentation', si(fiche?.presentation)),
    ligne(200)('fiche.mention', 'Mention', { facultatif: true, ...si(fiche?.mention) }),
    le,
  ];
}

/** Those of the card and one more; the first is that of the profile. */
function reseaux({ fiche, adresseProfil }: ContexteFormulaire): Saisie[] {
  const connus = fiche?.reseaux ?? [{ reseau: undefined, adresse: adresseProfil }];
  return [...connus, null].flatMap((connu, rang) => {
    const facultatif = rang > 0;
    const nom = rang === 0 ? 'Réseau social' : `Réseau social ${rang + 1}`;
    return [
      choix(`fiche.reseaux.${rang}.reseau`, nom, options(RESEAUX_SOCIAUX), {
        facultatif,
        ...si(connu?.reseau),
      }),
      ligne(500)(`fiche.reseaux.${rang}.adresse`, 'Adresse du profil', { facultatif, ...si(connu?.adresse) }),
    ];
  });
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
  renvoyerFiche: () => [motif, le],
  publierFiche: () => [le],
  modifierFiche: fiche,
};
