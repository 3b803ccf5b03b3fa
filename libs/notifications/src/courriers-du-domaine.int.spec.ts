import { describe, expect, it } from '@jest/globals';
import {
  type Appel,
  type AppelCommand,
  type AppelEvent,
  type CourrierIntent,
  type DataOf,
  type DecisionContext,
  type LabellisationCommand,
  CONTROLES_PROFIL,
  courriers,
  courriersAppel,
  creerCalendrier,
  decide,
  decideAppel,
  DROITS,
  echeances,
  evolve,
  evolveAppel,
  GABARITS,
  type Gabarit,
  type Instance,
  instancesParDefaut,
  type Labellisation,
  type Regles,
  reglesParDefaut,
  seances,
} from '@pdn/domain';
import { exemple, seul } from './exemples/exemple.js';
import { rendre } from './rendre.js';

const calendrier = creerCalendrier({ zone: 'Europe/Paris', regime: 'metropole', fermetures: [] });
const parDefaut = reglesParDefaut('parentalite', '50');
const regles = {
  ...parDefaut,
  engagements: {
    ...parDefaut.engagements,
    signataires: ['employeur', 'professionnel', 'caf'],
  },
  bilan: { ...parDefaut.bilan, moisEnVigueur: 6 },
} satisfies Regles;
/** Here the Caf decides alone of an exclusion. */
const instances = instancesParDefaut.map((une): Instance => ({
  ...une,
  mandats: une.genre === 'caf' ? ['exclusion'] : une.mandats.filter((mandat) => mandat !== 'exclusion'),
}));
/** Each delay a few days longer. */
const plusLongues: Regles = {
  ...regles,
  version: 2,
  pieces: { ...regles.pieces, tache: 28 },
  engagements: { ...regles.engagements, appeler: 40 },
  profil: { ...regles.profil, tache: 70 },
  fiche: { ...regles.fiche, tache: 21 },
  bilan: { ...regles.bilan, limite: '02-28' },
};
const ref = (n: number) => ({
  id: `d1f0c5de-0000-4000-8000-${String(n).padStart(12, '0')}`,
  sha256: 'a'.repeat(64),
});
const [motif, lieu, contenu] = [ref(1), ref(2), ref(3)];
const version = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

/** Whoever may act in person; an act that names its author is theirs. */
function acteur(commande: LabellisationCommand): DecisionContext['acteur'] {
  const { enPersonne, auNomDe } = DROITS[commande.type];
  const auteur =
    commande.type === 'signerEngagements'
      ? commande.data.signataire
      : commande.type === 'accepterPersonneRessource'
        ? commande.data.partie
        : 'par' in commande.data
          ? commande.data.par
          : null;
  const kind = auteur === 'coordination' ? 'coordinateur' : (auteur ?? enPersonne[0]);
  if (kind !== undefined) return { kind, id: 'a', through: 'api' };
  return { kind: 'coordinateur', id: 'a', through: 'api', ...(auNomDe?.[0] && { auNomDe: auNomDe[0] }) };
}

/** Acts at 14:00 of their day, and between them all that time does by itself: the mails that this life writes. */
function vivre(actes: [jour: string, ...commandes: LabellisationCommand[]][]): CourrierIntent[] {
  let dossier: Labellisation | null = null;
  const ecrits: CourrierIntent[] = [];
  const contexte = (now: string) => ({
    now,
    regles: dossier?.regles === plusLongues.version ? plusLongues : regles,
    calendrier,
  });
  const faire = (commande: LabellisationCommand, now: string): void => {
    const decision = {
      ...{ ...contexte(now), acteur: acteur(commande), instances },
      ...{ reseau: '50', numero: 'PDN-50-2018-0007' },
    };
    const demandees = commande.type === 'adopterRegles' && {
      reglesDemandees: { regles: commande.data.version === 2 ? plusLongues : regles, depuis: now },
    };
    for (const event of decide(commande, dossier, { ...decision, ...demandees })) {
      dossier = evolve(dossier, event, (dossier?.version ?? 0) + 1);
      ecrits.push(...courriers(event, dossier, contexte(now)));
    }
  };
  const laisserPasser = (jusqua: string): void => {
    for (;;) {
      const due =
        dossier &&
        echeances(dossier, contexte(jusqua)).find(
          ({ at, action }) => at <= jusqua && action.kind !== 'repere',
        );
      if (!due) return;
      faire({ type: 'declencherEcheance', data: { cle: due.cle } }, due.at);
    }
  };
  for (const [jour, ...commandes] of actes) {
    const now = calendrier.instant(`${jour}T14:00`);
    laisserPasser(now);
    for (const commande of commandes) faire(commande, now);
  }
  return ecrits;
}

const deposer: LabellisationCommand = {
  type: 'deposerCandidature',
  data: {
    programme: 'parentalite',
    voie: 'appel',
    professionnel: ref(11).id,
    structure: ref(12).id,
    contact: ref(13).id,
    categorieMetier: 'referent_famille_centre_social',
    criteres: {
      pei_dans_le_projet_de_structure: true,
      resultats_attendus_precises: true,
      organisation_precisee: true,
      absence_relation_commerciale: true,
      recours_libre: true,
      mandat_employeur: true,
      entree_generaliste: true,
      profil_facebook_prevu: true,
      heures_hebdomadaires_prevues: 3,
      permanence_hebdomadaire_heures: 1,
    },
    projet: contenu,
  },
};
const planifier = (date: string): LabellisationCommand => ({
  type: 'planifierEntretien',
  data: { date, dureeMinutes: 90, lieu },
});
const avis = (rendu: DataOf<'rendreAvisEntretien'>['avis']): LabellisationCommand => ({
  type: 'rendreAvisEntretien',
  data: { avis: rendu, ...(rendu === 'favorable' ? {} : { motif }) },
});
const signer = (signataire: 'employeur' | 'professionnel' | 'caf'): LabellisationCommand => ({
  type: 'signerEngagements',
  data: { signataire, version },
});
const verifier = (logo: boolean): LabellisationCommand => ({
  type: 'verifierProfil',
  data: {
    controles: {
      ...(Object.fromEntries(
        CONTROLES_PROFIL.map((c) => [c, true]),
      ) as DataOf<'verifierProfil'>['controles']),
      logo,
    },
  },
});
const declarer: LabellisationCommand = {
  type: 'declarerProfil',
  data: { adapte: true, reseauSocial: 'facebook', adresse: contenu },
};
const remettre: LabellisationCommand = { type: 'remettreBilan', data: { exercice: 2019, contenu } };
const contresigner: LabellisationCommand = {
  type: 'contresignerBilan',
  data: { exercice: 2019, accord: true },
};
const seance = (decision: DataOf<'enregistrerDecisionCommission'>['decision']): LabellisationCommand => ({
  type: 'enregistrerDecisionCommission',
  data: { decision, motif },
});
const enCommission: LabellisationCommand = { type: 'renvoyerEnCommission', data: { motif } };

const VIES: Record<string, CourrierIntent[]> = {
  'tout ce qui peut arriver jusqu’au retrait': vivre([
    [
      '2018-10-15',
      deposer,
      { type: 'demanderPieces', data: { pieces: ['fiche-de-poste', 'trame-projet'], motif } },
    ],
    [
      '2018-10-30',
      { type: 'fournirPieces', data: { pieces: ['fiche-de-poste', 'trame-projet'] } },
      { type: 'declarerEligible', data: {} },
    ],
    ['2018-10-31', planifier('2018-11-09T10:00')],
    ['2018-11-09', { type: 'constaterAbsence', data: { motif } }, planifier('2018-11-15T10:00')],
    ['2018-11-13', { type: 'annulerEntretien', data: { motif } }, planifier('2018-11-20T10:00')],
    ['2018-11-20', avis('a-completer'), planifier('2018-11-26T10:00')],
    ['2018-11-26', avis('favorable'), { type: 'ouvrirEngagements', data: { version } }],
    ['2018-12-10', { type: 'changerContact', data: { contact: ref(14).id } }],
    ['2018-12-20', signer('employeur'), signer('professionnel')],
    ['2019-01-03', signer('caf')],
    [
      '2019-01-04',
      { type: 'fixerRendezVousProfil', data: { date: '2019-01-08T09:00', dureeMinutes: 150, lieu } },
    ],
    ['2019-01-28', declarer, verifier(false)],
    ['2019-02-20', declarer, verifier(true)],
    ['2019-03-04', { type: 'validerFiche', data: { fiche: contenu } }, { type: 'publierFiche', data: {} }],
    ['2019-03-05', { type: 'accorderLabel', data: { terme: '2021-03-05' } }],
    ['2020-02-17', remettre],
    ['2020-03-02', contresigner, { type: 'renvoyerBilan', data: { exercice: 2019, motif } }],
    ['2020-03-23', remettre, contresigner, { type: 'accepterBilan', data: { exercice: 2019 } }],
    ['2020-04-01', { type: 'suspendre', data: { raison: 'conge-long', motif } }],
    ['2020-05-04', { type: 'reprendre', data: {} }],
    [
      '2021-03-10',
      { type: 'demanderRenouvellement', data: { rienNAChange: true } },
      { type: 'renouvelerLabel', data: { terme: '2023-03-05' } },
    ],
    [
      '2023-03-10',
      { type: 'demanderRenouvellement', data: { rienNAChange: false, changements: contenu } },
      { type: 'refuserRenouvellement', data: { motif } },
    ],
    ['2023-03-13', { type: 'retirerLabel', data: { par: 'coordination', motif } }],
  ]),
  'un refus': vivre([
    ['2018-10-15', deposer, { type: 'refuserCandidature', data: { criteres: ['mandat_employeur'], motif } }],
  ]),
  'un abandon': vivre([
    ['2018-10-15', deposer, { type: 'abandonnerCandidature', data: { par: 'employeur', motif } }],
  ]),
  'un refus de la commission': vivre([
    ['2018-10-15', deposer, enCommission],
    ['2018-11-05', seance('ajournee')],
    ['2018-12-03', seance('defavorable')],
  ]),
  'un entretien défavorable': vivre([
    ['2018-10-15', deposer, enCommission],
    ['2018-11-05', seance('favorable'), planifier('2018-11-12T10:00')],
    ['2018-11-12', avis('defavorable')],
  ]),
};
const adopter: LabellisationCommand = { type: 'adopterRegles', data: { version: 2 } };
const revenir: LabellisationCommand = { type: 'adopterRegles', data: { version: 1 } };
VIES['d’autres règles, à chaque attente'] = vivre([
  [
    '2018-10-15',
    deposer,
    { type: 'demanderPieces', data: { pieces: ['fiche-de-poste'], motif } },
    adopter,
    { type: 'fournirPieces', data: { pieces: ['fiche-de-poste'] } },
    { type: 'declarerEligible', data: {} },
    planifier('2018-10-16T10:00'),
  ],
  ['2018-10-16', avis('favorable'), { type: 'ouvrirEngagements', data: { version } }, revenir],
  ['2018-10-17', signer('employeur'), signer('professionnel'), adopter],
  [
    '2018-10-18',
    signer('caf'),
    revenir,
    declarer,
    verifier(false),
    adopter,
    declarer,
    verifier(true),
    revenir,
  ],
  ['2018-10-19', { type: 'validerFiche', data: { fiche: contenu } }, { type: 'publierFiche', data: {} }],
  ['2018-10-22', { type: 'accorderLabel', data: { terme: '2021-03-05' } }],
  ['2019-12-09', adopter, remettre],
  ['2019-12-10', revenir],
]);

const jusquAuLabel: [string, ...LabellisationCommand[]][] = [
  ['2018-10-15', deposer, { type: 'declarerEligible', data: {} }, planifier('2018-10-16T10:00')],
  ['2018-10-16', avis('favorable'), { type: 'ouvrirEngagements', data: { version } }],
  ['2018-10-17', signer('employeur'), signer('professionnel'), signer('caf'), declarer, verifier(true)],
  ['2018-10-19', { type: 'validerFiche', data: { fiche: contenu } }, { type: 'publierFiche', data: {} }],
  ['2018-10-22', { type: 'accorderLabel', data: { terme: '2021-03-05' } }],
];
const bilan2019 = { exercice: 2019, motif };
const ouvrirManquement: LabellisationCommand = {
  type: 'ouvrirManquement',
  data: { obligations: ['bilan-annuel', 'journee-departementale'], motif },
};
const envoyer: LabellisationCommand = { type: 'envoyerMiseEnDemeure', data: { mode: 'lettre-recommandee' } };
const repondre: LabellisationCommand = { type: 'repondreManquement', data: { reponse: contenu } };
const decider = (issue: DataOf<'deciderManquement'>['issue']): LabellisationCommand => ({
  type: 'deciderManquement',
  data: { issue, motif },
});
VIES['un désaccord sur le bilan, puis un départ'] = vivre([
  ...jusquAuLabel,
  ['2019-06-03', { type: 'changerStructure', data: { structure: ref(15).id, raison: 'fusion' } }],
  [
    '2020-01-20',
    remettre,
    { type: 'contresignerBilan', data: { exercice: 2019, accord: false, remarque: motif } },
    { type: 'cloreBilan', data: bilan2019 },
  ],
  ['2020-02-03', { type: 'rouvrirBilan', data: bilan2019 }],
  ['2020-02-10', remettre, contresigner, { type: 'accepterBilan', data: { exercice: 2019 } }],
  ['2020-03-02', ouvrirManquement, envoyer],
  ['2020-04-10', repondre, decider('levee')],
  ['2020-04-20', ouvrirManquement, envoyer, repondre, decider('observation')],
  ['2020-05-04', { type: 'annoncerRetrait', data: { par: 'coordination', effet: '2020-12-01', motif } }],
  ['2020-05-11', { type: 'annulerRetrait', data: { motif } }],
  [
    '2020-06-02',
    { type: 'declarerDepart', data: { par: 'employeur', depart: '2020-08-31', remplacement: 'prevu' } },
  ],
  ['2022-09-30', { type: 'archiverDossier', data: {} }],
]);
VIES['une exclusion'] = vivre([
  ...jusquAuLabel,
  ['2020-03-02', ouvrirManquement, envoyer],
  ['2020-05-04', decider('exclusion')],
]);
VIES['des dates mal saisies'] = vivre([
  ...jusquAuLabel,
  [
    '2018-10-23',
    { type: 'corrigerSaisie', data: { version: 14, champ: 'terme', valeur: '2021-12-31', motif } },
    { type: 'suspendre', data: { raison: 'conge-maternite', motif } },
    { type: 'corrigerSaisie', data: { version: 16, champ: 'du', valeur: '2018-10-22', motif } },
  ],
]);
VIES['un retrait avec préavis'] = vivre([
  ...jusquAuLabel,
  ['2020-05-04', { type: 'annoncerRetrait', data: { par: 'employeur', effet: '2020-08-04', motif } }],
  ['2020-09-01'],
]);

/** A call from its invitation to its results: one structure answers, another does not. */
function vivreUnAppel(): CourrierIntent[] {
  const invites = [21, 22].map((n) => ({
    structure: ref(n).id,
    contact: ref(n + 10).id,
    professionnel: ref(n + 20).id,
  }));
  const actes: [jourHeure: string, AppelCommand][] = [
    [
      '2018-10-05T14:00',
      {
        type: 'ouvrirAppel',
        data: {
          programme: 'parentalite',
          titre: motif,
          texte: lieu,
          ouvreLe: '2018-10-05',
          clotureLe: '2018-11-16',
        },
      },
    ],
    ['2018-10-08T14:00', { type: 'inviter', data: { invites } }],
    ['2018-11-06T12:00', { type: 'declencherEcheance', data: { cle: 'invitation-2.1/rappel-1' } }],
    ['2018-11-07T14:00', { type: 'prolongerAppel', data: { clotureLe: '2018-11-23', motif } }],
    ['2018-11-24T08:00', { type: 'declencherEcheance', data: { cle: 'cloture.2/clore' } }],
    ['2018-11-26T14:00', { type: 'publierResultats', data: { texte: lieu } }],
  ];
  let appel: Appel | null = null;
  return actes.flatMap(([jourHeure, commande]) => {
    const kind = commande.type === 'declencherEcheance' ? ('systeme' as const) : ('coordinateur' as const);
    const contexte = { now: calendrier.instant(jourHeure), regles: parDefaut, calendrier };
    const decision = {
      ...contexte,
      acteur: { kind, id: 'a', through: 'api' as const },
      reseau: '50',
      numero: 'AC-50-2018-0001',
    };
    const faits: AppelEvent[] = [
      ...decideAppel(commande, appel, decision),
      ...(commande.type === 'inviter' ? [REPONSE] : []),
    ];
    return faits.flatMap((event) => {
      appel = evolveAppel(appel, event, (appel?.version ?? 0) + 1);
      return courriersAppel(event, appel, contexte);
    });
  });
}
const REPONSE: AppelEvent = {
  type: 'CandidatureRecue',
  data: {
    ...{ labellisation: ref(50).id, professionnel: ref(41).id, structure: ref(21).id },
    ...{ invitation: 1, tardive: false, le: '2018-10-15' },
  },
};
VIES['un appel à candidatures'] = vivreUnAppel();

/** A session that is convened, reminded of, put off and then called off. */
function vivreUneSeance(): CourrierIntent[] {
  const actes: [jourHeure: string, seances.CommissionCommand][] = [
    [
      '2018-11-05T14:00',
      {
        type: 'planifierSeance',
        data: {
          programme: 'parentalite',
          instance: 'commission',
          date: '2018-11-27T14:00',
          dureeMinutes: 120,
          lieu,
          membres: [{ personne: ref(61).id, siege: 'caf', fonction: 'presidence' }],
        },
      },
    ],
    ['2018-11-06T14:00', { type: 'convoquerMembres', data: {} }],
    ['2018-11-23T12:00', { type: 'declencherEcheance', data: { cle: 'seance.1/rappel' } }],
    ['2018-11-26T14:00', { type: 'ajournerSeance', data: { date: '2018-12-11T14:00', motif } }],
    ['2018-12-10T14:00', { type: 'annulerSeance', data: { motif } }],
  ];
  let seance: seances.Commission | null = null;
  return actes.flatMap(([jourHeure, commande]) => {
    const kind = commande.type === 'declencherEcheance' ? ('systeme' as const) : ('coordinateur' as const);
    const contexte = { now: calendrier.instant(jourHeure), regles: parDefaut, calendrier };
    const decision = {
      ...{ ...contexte, instances: instancesParDefaut, reseau: '50', numero: 'COM-50-2018-0001' },
      acteur: { kind, id: 'a', through: 'api' as const },
    };
    return seances.decide(commande, seance, decision).flatMap((event) => {
      seance = seances.evolve(seance, event, (seance?.version ?? 0) + 1);
      return seances.courriers(event, seance, contexte);
    });
  });
}
VIES['une séance de la commission'] = vivreUneSeance();

const reporter = (cle: string, jour: string): LabellisationCommand[] => [
  { type: 'deplacerEcheance', data: { cle, au: jour, motif } },
  { type: 'mettreEcheanceEnPause', data: { cle, motif } },
  { type: 'reprendreEcheance', data: { cle } },
];
VIES['des dates déplacées, mises en pause et reprises, à chaque attente'] = vivre([
  [
    '2018-10-15',
    deposer,
    { type: 'demanderPieces', data: { pieces: ['fiche-de-poste'], motif } },
    ...reporter('pieces.1/appeler', '2018-12-03'),
    { type: 'fournirPieces', data: { pieces: ['fiche-de-poste'] } },
    { type: 'declarerEligible', data: {} },
    planifier('2018-10-16T10:00'),
  ],
  [
    '2018-10-16',
    avis('favorable'),
    { type: 'ouvrirEngagements', data: { version } },
    ...reporter('engagements-charte-nationale-v1.1/appeler/employeur', '2018-12-03'),
  ],
  [
    '2018-10-17',
    signer('employeur'),
    signer('professionnel'),
    ...reporter('engagements-charte-nationale-v1.1/appeler/caf', '2018-12-03'),
    signer('caf'),
    ...reporter('profil.1/appeler', '2019-02-04'),
    declarer,
    verifier(true),
    ...reporter('fiche.1/appeler', '2018-12-03'),
  ],
  ['2018-10-19', { type: 'validerFiche', data: { fiche: contenu } }, { type: 'publierFiche', data: {} }],
  ['2018-10-22', { type: 'accorderLabel', data: { terme: '2021-03-05' } }],
  ['2019-12-09', ...reporter('bilan-2019.1/limite', '2020-04-30'), remettre],
  ['2019-12-10', ...reporter('contresignature-2019.1/appeler', '2020-04-30')],
]);
VIES['une liste d’attente, puis un classement sans suite'] = vivre([
  ['2018-10-15', deposer, { type: 'declarerEligible', data: {} }],
  ['2018-10-16', { type: 'mettreEnListeDAttente', data: { motif, rang: 2 } }],
  ['2019-05-06', { type: 'confirmerListeDAttente', data: {} }],
  ['2019-06-03', { type: 'sortirDeListeDAttente', data: {} }],
]);
VIES['des pièces fournies en partie, puis jamais'] = vivre([
  [
    '2018-10-15',
    deposer,
    { type: 'demanderPieces', data: { pieces: ['fiche-de-poste', 'trame-projet'], motif } },
  ],
  ['2018-10-22', { type: 'fournirPieces', data: { pieces: ['fiche-de-poste'] } }],
  ['2019-01-14', { type: 'classerSansSuite', data: { motif } }],
]);
const accepter = (partie: 'employeur' | 'professionnel'): LabellisationCommand => ({
  type: 'accepterPersonneRessource',
  data: { partie, texte: 'personne-ressource-v1' },
});
VIES['une personne ressource'] = vivre([
  ['2018-10-15', deposer, enCommission],
  ['2018-11-05', seance('personne-ressource')],
  [
    '2018-11-06',
    {
      type: 'proposerPersonneRessource',
      data: { texte: 'personne-ressource-v1', domaines: ['petite-enfance'], ressource: contenu },
    },
  ],
  ['2018-11-12', accepter('employeur'), accepter('professionnel')],
  ['2019-06-03', { type: 'mettreFinPersonneRessource', data: { par: 'coordination', motif } }],
]);
VIES['une fiche reprise, publiée, puis corrigée'] = vivre([
  ...jusquAuLabel.slice(0, 3),
  [
    '2018-10-19',
    { type: 'validerFiche', data: { fiche: contenu } },
    { type: 'renvoyerFiche', data: { motif } },
  ],
  ['2018-10-22', { type: 'validerFiche', data: { fiche: lieu } }, { type: 'publierFiche', data: {} }],
  ['2018-10-23', { type: 'accorderLabel', data: { terme: '2021-03-05' } }],
  [
    '2019-03-04',
    { type: 'modifierFiche', data: { fiche: { ...contenu, sha256: 'b'.repeat(64) } } },
    { type: 'publierFiche', data: {} },
  ],
]);
const ECRITS = Object.values(VIES).flat();

/** As the store would join it. */
const envoyable = ({ gabarit, classe, destinataire, copie, donnees, lien }: CourrierIntent) =>
  exemple(gabarit, {
    classe,
    role: destinataire,
    copie: copie.map((role) => exemple('candidature-recue', { role }).destinataire),
    donnees,
    textes: Object.fromEntries(
      Object.entries({ motif, lieu, titre: motif, texte: lieu }).flatMap(([nom, { id }]) =>
        donnees[nom] === id ? [[nom, 'Un texte.']] : [],
      ),
    ),
    lien: lien ? { acte: lien.acte, chemin: '/l/x', expireLe: '2025-01-31' } : null,
  });

describe('Les courriers que le domaine écrit', () => {
  it('sont chacun un texte de ce dossier, et aucun texte ne reste sans emploi', () =>
    expect([...new Set(ECRITS.map(({ gabarit }) => gabarit))].sort()).toEqual([...GABARITS].sort()));

  it.each(Object.entries(VIES))('se lisent tous, pour %s', (_vie, ecrits) => {
    for (const ecrit of ecrits) {
      const { text, html } = rendre(seul(envoyable(ecrit)), { publicUrl: 'https://parcours.example.org' });
      expect([ecrit.gabarit, `${text}${html}`]).not.toEqual([
        ecrit.gabarit,
        expect.stringMatching(/undefined|NaN|\[object/),
      ]);
    }
  });

  it('qui sont des rappels se lisent aussi quand ils partent ensemble', () => {
    const rappels = ECRITS.filter(({ classe }) => classe === 'rappel');
    expect(rappels.length).toBeGreaterThan(20);
    for (const ecrit of rappels) {
      const un = envoyable(ecrit);
      const envoi = { id: un.id, messageId: un.messageId, courriers: [un, un] as const };
      const { text, html } = rendre(envoi, { publicUrl: 'https://parcours.example.org' });
      expect([ecrit.gabarit, `${text}${html}`]).not.toEqual([
        ecrit.gabarit,
        expect.stringMatching(/undefined|NaN|\[object/),
      ]);
    }
  });

  it('portent un lien quand ils demandent un acte par lien, et des donnees que leur texte sait montrer', () => {
    for (const { gabarit, destinataire, lien, donnees } of ECRITS) {
      const demande = (donnees['quoi'] ?? gabarit) as Gabarit;
      // the employer only learns of it: correcting the card, ending the label are the professional's
      const attendu =
        AU_PROFESSIONNEL.includes(demande) && destinataire === 'employeur' ? null : exemple(demande).lien;
      expect([demande, lien !== undefined]).toEqual([demande, attendu !== null]);
    }
  });
});

const AU_PROFESSIONNEL: readonly Gabarit[] = ['fiche-publiee', 'label-accorde', 'label-renouvele'];
