import { CONTROLES_PROFIL, majuscule, RESEAUX_SOCIAUX } from '@pdn/ecrans';
import { JOURS } from '@pdn/contracts/http';
import type { ContexteFormulaire } from './contexte.js';
import { rendezVous } from './entretien.js';
import { cases, choix, heure, le, ligne, motif, options, ouiNon, texte, type Saisie } from './saisie.js';

const controles = options(CONTROLES_PROFIL);
const jours = JOURS.map((jour) => ({ valeur: jour, libelle: majuscule(jour) }));
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
    choix('fiche.photo', 'Photo', PHOTOS, {
      facultatif: true,
      vide: 'Pas de photo',
      ...si(fiche?.photo),
    }),
    ...reseaux(contexte),
    choix('fiche.permanence.jour', 'Jour de la permanence en ligne', jours, {
      facultatif: true,
      vide: 'Pas de permanence annoncée',
      ...si(permanence?.jour),
    }),
    heure('fiche.permanence.debut', 'Début de la permanence', {
      facultatif: true,
      ...si(permanence?.debut),
    }),
    heure('fiche.permanence.fin', 'Fin de la permanence', { facultatif: true, ...si(permanence?.fin) }),
    texte(700)('fiche.presentation', 'Présentation', {
      aide: 'Quelques phrases à lire par tout le monde : à qui ce profil s’adresse, ce que l’on peut y demander.',
      ...si(fiche?.presentation),
    }),
    ligne(200)('fiche.mention', 'Mention', {
      facultatif: true,
      aide: 'Une ligne au-dessus de la présentation, par exemple les langues parlées.',
      ...si(fiche?.mention),
    }),
    le,
  ];
}

/** Those of the card and one more; the first is that of the profile. */
function reseaux({ fiche, profil }: ContexteFormulaire): Saisie[] {
  const connus = fiche?.reseaux ?? [profil];
  return [...connus, null].flatMap((connu, rang) => {
    const facultatif = rang > 0;
    const numero = rang === 0 ? '' : ` ${rang + 1}`;
    return [
      choix(`fiche.reseaux.${rang}.reseau`, `Réseau social${numero}`, options(RESEAUX_SOCIAUX), {
        facultatif,
        ...(facultatif && { vide: 'Pas d’autre réseau' }),
        ...si(connu?.reseau),
      }),
      ligne(500)(`fiche.reseaux.${rang}.adresse`, `Adresse du profil${numero}`, {
        facultatif,
        aide: 'Elle commence par https://',
        ...si(connu?.adresse),
      }),
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
