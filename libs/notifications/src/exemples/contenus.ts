import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import type { Gabarit } from '@pdn/domain';

type Contenu = Partial<Pick<CourrierAEnvoyer, 'role' | 'classe' | 'donnees' | 'textes' | 'lien'>>;

const motif = 'd1f0c5de-0000-4000-8000-000000000001';
const lieu = 'd1f0c5de-0000-4000-8000-000000000002';
const rendezVous: Contenu = {
  role: 'professionnel',
  donnees: { date: '2018-12-03T14:30', dureeMinutes: 90, lieu },
  textes: { lieu: 'Maison des associations, 12 rue de la Fontaine, Coutances' },
};
const decision: Contenu = {
  donnees: { motif },
  textes: {
    motif: 'Le projet présenté concerne une activité libérale.\nLe label est réservé à des salariés.',
  },
};
const lien = (acte: NonNullable<CourrierAEnvoyer['lien']>['acte']): CourrierAEnvoyer['lien'] => ({
  acte,
  chemin: '/l/8KQ2V7TM4XNB0000000000000000000000000000000',
  expireLe: '2019-03-04',
});
const signature: Contenu = { donnees: { dateLimite: '2018-12-26' }, lien: lien('signature') };
const bilan: Contenu = {
  role: 'professionnel',
  donnees: { exercice: 2019, dateLimite: '2020-01-31' },
  lien: lien('bilan'),
};

const PERIMETRE = {
  mention: 'Personne ressource, santé des adolescents',
  perimetre: 'Répond aux Promeneurs sur le sommeil et le mal-être, et oriente vers les lieux de soin.',
};
const ressource: Contenu = {
  donnees: { domaines: 'sante,adolescence', dateLimite: '2018-12-26' },
  textes: PERIMETRE,
  lien: lien('ressource'),
};

const TITRE = 'Appel à candidatures parentalité 2018';
const invitation: Contenu & Required<Pick<Contenu, 'donnees' | 'textes'>> = {
  donnees: { dateLimite: '2018-12-17' },
  textes: { titre: TITRE, texte: 'Présence éducative sur internet, auprès des parents de la Manche.' },
};

const seance: Contenu & Required<Pick<Contenu, 'donnees' | 'textes'>> = {
  role: 'membre',
  donnees: {
    date: '2018-12-11T14:00',
    dureeMinutes: 120,
    lieu,
    rang: 1,
    affaires: 2,
    mode: 'consensus-sinon-majorite',
    quorum: 2,
  },
  textes: { lieu: 'Caf de la Manche, Avranches' },
};

/** What each mail could be about: people and places are made up. */
export const CONTENUS: Record<Gabarit, Contenu> = {
  'appel-invitation': invitation,
  'appel-rappel': { ...invitation, classe: 'rappel' },
  'appel-prolonge': {
    ...invitation,
    textes: { ...invitation.textes, motif: 'Les vacances d’automne ont retardé plusieurs structures.' },
  },
  'appel-resultats': {
    ...invitation,
    donnees: { nombre: 13 },
    textes: { titre: TITRE, texte: 'Treize professionnels entrent dans le réseau.' },
  },
  'candidature-recue': {},
  'pieces-a-fournir': {
    donnees: { pieces: 'fiche-de-poste,trame-projet', motif, dateLimite: '2018-12-17' },
    textes: { motif: 'La fiche de poste ne dit pas le temps prévu chaque semaine.' },
    lien: lien('pieces'),
  },
  'pieces-restantes': {
    donnees: { recues: 'trame-projet', pieces: 'fiche-de-poste', dateLimite: '2018-12-17' },
    lien: lien('pieces'),
  },
  'pieces-relance': {
    classe: 'rappel',
    donnees: { pieces: 'fiche-de-poste', dateLimite: '2018-12-17' },
    lien: lien('pieces'),
  },
  'candidature-eligible': {},
  'candidature-refusee': {
    ...decision,
    donnees: { motif, criteres: 'absence_relation_commerciale,mandat_employeur' },
  },
  'candidature-abandonnee': { donnees: { par: 'employeur' } },
  'candidature-en-commission': decision,
  'commission-ajournee': { ...decision, donnees: { motif, prochaineSeance: '2019-03-01' } },
  'commission-favorable': decision,
  'commission-defavorable': decision,
  'candidature-classee': {
    donnees: { motif },
    textes: {
      motif: 'La fiche de poste demandée n’est pas arrivée, et nos appels sont restés sans réponse.',
    },
  },
  'commission-ressource': {
    donnees: { motif },
    textes: { motif: 'Une psychologue libérale ne peut pas recevoir le label. Son aide serait précieuse.' },
  },
  'ressource-a-accepter': ressource,
  'ressource-relance': { ...ressource, classe: 'rappel' },
  'ressource-reconnue': { donnees: { domaines: 'sante,adolescence' }, textes: PERIMETRE },
  'ressource-terminee': { ...decision, donnees: { motif, par: 'professionnel', le: '2021-06-30' } },
  'liste-attente': {
    donnees: { motif, inscription: '2018-11-26', rang: 4 },
    textes: { motif: 'Les douze places de la formation de janvier sont prises.' },
  },
  'liste-attente-confirmee': { donnees: { inscription: '2018-11-26' } },
  'liste-attente-sortie': { donnees: { entretienTenu: false } },
  'entretien-planifie': rendezVous,
  'entretien-rappel': { ...rendezVous, classe: 'rappel' },
  'entretien-annule': { ...decision, role: 'professionnel', donnees: { motif, date: '2018-12-03T14:30' } },
  'entretien-absence': { role: 'professionnel', donnees: { date: '2018-12-03T14:30' } },
  'entretien-a-completer': { ...decision, role: 'professionnel' },
  'entretien-defavorable': decision,
  'engagements-a-signer': signature,
  'convention-a-signer': { ...signature, role: 'caf' },
  'engagements-relance': { ...signature, classe: 'rappel' },
  'engagements-completes': {},
  'profil-rendez-vous': { ...rendezVous, donnees: { date: '2019-01-08T09:00', dureeMinutes: 150, lieu } },
  'profil-relance': { role: 'professionnel', classe: 'rappel', donnees: { dateLimite: '2019-02-15' } },
  'profil-a-completer': {
    role: 'professionnel',
    donnees: { manquants: 'logo,permanence_annoncee', dateLimite: '2019-02-15' },
  },
  'fiche-a-valider': { role: 'professionnel', donnees: { dateLimite: '2019-02-22' }, lien: lien('fiche') },
  'fiche-relance': {
    role: 'professionnel',
    classe: 'rappel',
    donnees: { dateLimite: '2019-02-22' },
    lien: lien('fiche'),
  },
  'fiche-a-reprendre': {
    role: 'professionnel',
    donnees: { motif, dateLimite: '2019-02-22' },
    textes: { motif: 'Le jour de la permanence n’est pas le même que sur le profil.' },
    lien: lien('fiche'),
  },
  'fiche-publiee': { role: 'professionnel', lien: lien('correction') },
  'fiche-corrigee': { role: 'professionnel', lien: lien('correction') },
  'label-accorde': {
    role: 'professionnel',
    donnees: { terme: '2021-12-31', le: '2019-01-15' },
    lien: lien('retrait'),
  },
  'bilan-ouvert': bilan,
  'bilan-rappel': { ...bilan, classe: 'rappel' },
  'bilan-relance': { ...bilan, classe: 'rappel' },
  'bilan-a-contresigner': {
    donnees: { exercice: 2019, dateLimite: '2020-02-14' },
    lien: lien('contresignature'),
  },
  'bilan-a-corriger': {
    ...bilan,
    donnees: { exercice: 2019, dateLimite: '2020-02-14', motif },
    textes: { motif: 'Le nombre d’heures en ligne manque pour juin.' },
  },
  'bilan-accepte': { role: 'professionnel', donnees: { exercice: 2019 } },
  'bilan-desaccord': {
    role: 'professionnel',
    donnees: { exercice: 2019, remarque: motif },
    textes: { remarque: 'Les heures hors ligne ne sont pas celles du planning.' },
  },
  'bilan-clos': { ...decision, donnees: { exercice: 2019, motif } },
  'bilan-rouvert': {
    ...decision,
    donnees: { exercice: 2019, dateLimite: '2020-03-16', motif },
  },
  'structure-changee': { donnees: { raison: 'renommee', le: '2019-09-02' } },
  'mise-en-demeure': {
    ...decision,
    donnees: { motif, obligations: 'bilan-annuel', le: '2020-04-06', dateLimite: '2020-05-06' },
    lien: lien('manquement'),
  },
  'mise-en-demeure-rappel': {
    classe: 'rappel',
    donnees: { le: '2020-04-06', dateLimite: '2020-05-06' },
    lien: lien('manquement'),
  },
  'manquement-reponse': { donnees: { le: '2020-04-20' } },
  'manquement-leve': decision,
  'manquement-observation': decision,
  'exclusion-prononcee': { ...decision, donnees: { motif, le: '2020-05-18' } },
  'depart-declare': { donnees: { effet: '2021-06-30', remplacement: 'prevu', par: 'employeur' } },
  'retrait-annonce': { ...decision, donnees: { motif, par: 'employeur', effet: '2021-06-30' } },
  'retrait-annule': decision,
  'archivage-annonce': { donnees: { effet: '2023-07-03' } },
  'labellisation-suspendue': { donnees: { du: '2019-09-02', au: '2020-01-31', terme: '2021-12-31' } },
  'labellisation-reprise': { donnees: { le: '2020-02-03', terme: '2021-12-31' } },
  'contact-change': {},
  'date-changee': { ...signature, donnees: { dateLimite: '2019-01-10', quoi: 'engagements-a-signer' } },
  'date-en-pause': { ...signature, donnees: { dateLimite: '2019-01-10', quoi: 'engagements-a-signer' } },
  'date-corrigee': {
    donnees: { terme: '2020-12-31', motif },
    textes: { motif: 'La convention dit le 31 décembre 2020.' },
  },
  'renouvellement-invitation': { donnees: { terme: '2021-12-31' }, lien: lien('renouvellement') },
  'renouvellement-relance': {
    classe: 'rappel',
    donnees: { terme: '2021-12-31' },
    lien: lien('renouvellement'),
  },
  'renouvellement-demande': { donnees: { rienNAChange: true } },
  'label-renouvele': { role: 'professionnel', donnees: { terme: '2024-12-31' }, lien: lien('retrait') },
  'renouvellement-refuse': { ...decision, donnees: { motif, terme: '2021-12-31' } },
  'label-retire': { ...decision, donnees: { motif, par: 'employeur', le: '2021-06-30' } },
  'seance-convocation': seance,
  'seance-rappel': { ...seance, classe: 'rappel' },
  'seance-ajournee': {
    ...seance,
    donnees: { ...seance.donnees, rang: 2, motif },
    textes: { ...seance.textes, motif: 'Le quorum n’est pas atteint.' },
  },
  'seance-annulee': {
    ...seance,
    donnees: { ...seance.donnees, rang: 2, motif },
    textes: { ...seance.textes, motif: 'Aucun dossier n’attend de décision.' },
  },
};
