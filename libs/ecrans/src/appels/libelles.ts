import type { CommandeDAppel, LigneDApercu } from '@pdn/contracts/ecrans';

export const GESTES_APPEL: Record<CommandeDAppel, { geste: string; aide: string }> = {
  corrigerInvite: {
    geste: 'Corriger une adresse',
    aide: 'L’invitation repart à la nouvelle adresse, si une réponse est encore attendue.',
  },
  prolongerAppel: {
    geste: 'Reporter la clôture',
    aide: 'Ceux qui n’ont pas répondu reçoivent la nouvelle date.',
  },
  publierResultats: {
    geste: 'Publier les résultats',
    aide: 'Ceux qui ont répondu les reçoivent par courriel.',
  },
  renvoyerCourrier: { geste: 'Renvoyer un courriel', aide: 'À l’adresse maintenant connue.' },
};

export const STATUTS_D_IMPORT: Record<LigneDApercu['statut'], string> = {
  acceptee: 'Acceptée',
  erreur: 'En erreur',
  doublon_possible: 'Doublon possible',
  ignoree: 'Ignorée',
};

const RAISONS: Record<string, string> = {
  nom_absent: 'le nom de la structure manque',
  formule_dans_le_nom: 'le nom est une formule de tableur',
  siret_longueur: 'le SIRET n’a pas 14 chiffres',
  siret_cle: 'la clé du SIRET est fausse',
  siret_notation_scientifique: 'le SIRET a été abîmé par un tableur',
  siret_illisible: 'le SIRET ne se lit pas',
  siret_absent: 'sans SIRET',
  commune_absente: 'la commune manque',
  commune_inconnue: 'la commune n’existe pas',
  commune_incoherente: 'le nom et le code de la commune ne vont pas ensemble',
  commune_deduite: 'commune trouvée par le code postal',
  commune_deleguee: 'commune déléguée, remplacée par la commune actuelle',
  hors_departement: 'hors du département',
  courriel_absent: 'l’adresse de courriel manque',
  courriel_invalide: 'l’adresse de courriel est mal écrite',
  courriel_multiple: 'plusieurs adresses de courriel',
  courriel_nettoye: 'adresse de courriel nettoyée',
  courriel_professionnel_invalide: 'l’adresse du professionnel est mal écrite',
  professionnel_sans_nom: 'le professionnel n’a pas de nom',
  programme_hors_appel: 'autre programme que celui de l’appel',
  programme_par_defaut: 'programme de l’appel',
  nombre_de_colonnes: 'le nombre de colonnes ne va pas',
  type_inconnu: 'type de structure hors liste',
  accents_suspects: 'accents abîmés, à relire',
  meme_siren: 'autre établissement d’un organisme déjà invité',
  cellule_formule: 'une cellule ressemble à une formule, gardée comme texte',
};

export const raison = (code: string): string => RAISONS[code] ?? code;
