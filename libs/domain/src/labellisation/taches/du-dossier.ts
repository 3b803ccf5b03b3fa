import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { labelDe } from '../label/label-de.js';
import { estClose, type Close, type Label, type Labellisation, type Ouverte } from '../state.js';
import type { Tache, TypeTache } from './tache.js';

/** What the step itself asks of the coordination or of the Caf, without any delay having run out. */
export function tachesDuDossier(dossier: Labellisation, context: Context): Tache[] {
  if (estClose(dossier)) return deLaSortie(dossier);
  const label = labelDe(dossier);
  return [
    ...deLaCandidature(dossier),
    ...desAbsences(dossier, context),
    ...desEngagements(dossier),
    ...duProfil(dossier),
    ...deLAccord(dossier, context),
    ...(label ? duLabel(label) : []),
  ];
}

const tache = (type: TypeTache, depuis: Jour, raison: string): Tache => ({ cle: type, type, raison, depuis });

function deLaCandidature(dossier: Ouverte): Tache[] {
  if (dossier.etape === 'instruction' && !dossier.pieces)
    return [tache('instruire-candidature', dossier.aLireDepuis, 'La candidature attend d’être lue.')];
  if (dossier.etape === 'commission' && !dossier.prochaineSeance) {
    const depuis = dossier.ajournement?.le ?? dossier.renvoyeeLe;
    return [tache('inscrire-en-commission', depuis, 'La candidature attend une séance de la commission.')];
  }
  if (dossier.etape === 'ressource-proposee' && !dossier.proposition)
    return [
      tache(
        'proposer-personne-ressource',
        dossier.orienteeLe,
        'La commission propose le statut de personne ressource : son périmètre est à écrire.',
      ),
    ];
  if (dossier.etape === 'entretien' && dossier.entretien.statut === 'favorable')
    return [
      tache(
        'ouvrir-engagements',
        dossier.entretien.le,
        'L’entretien est favorable : les textes sont à faire signer.',
      ),
    ];
  return [];
}

/** Nobody is refused for having missed an interview: a person calls, then decides. */
function desAbsences(dossier: Ouverte, { regles }: Context): Tache[] {
  if (dossier.etape !== 'entretien' || dossier.entretien.statut !== 'a-planifier') return [];
  const { absences, entretien } = dossier;
  if (absences < regles.entretien.absences) return [];
  return [
    {
      ...tache(
        'decider-apres-absences',
        entretien.suivi.depuis,
        `${absences} entretiens n’ont pas eu lieu faute de pouvoir venir : appelez avant de fixer une autre date.`,
      ),
      appeler: 'professionnel',
    },
  ];
}

function desEngagements(dossier: Ouverte): Tache[] {
  if (dossier.etape !== 'engagements') return [];
  return dossier.signatures.flatMap((signature) =>
    signature.signataire === 'caf' && signature.statut === 'attendue'
      ? [
          tache(
            'signer-convention',
            signature.suivi.depuis,
            'L’employeur et le professionnel ont signé : il reste la Caf.',
          ),
        ]
      : [],
  );
}

function duProfil(dossier: Ouverte): Tache[] {
  if (dossier.etape === 'profil' && dossier.profil.statut === 'a-verifier')
    return [
      tache('verifier-profil', dossier.profil.depuis, 'Le profil est déclaré : il reste à le vérifier.'),
    ];
  if (dossier.etape === 'profil' && !dossier.rendezVous)
    return [
      tache(
        'fixer-rendez-vous-profil',
        dossier.engagements.completsLe,
        'Tous ont signé : le profil est à préparer.',
      ),
    ];
  if (dossier.etape === 'annuaire' && dossier.fiche.statut === 'a-publier')
    return [tache('publier-fiche', dossier.fiche.depuis, 'Le professionnel a validé sa fiche.')];
  if ((dossier.etape === 'label' || dossier.etape === 'actif') && dossier.correction?.statut === 'a-verifier')
    return [
      tache(
        'publier-correction',
        dossier.correction.depuis,
        'Une correction de la fiche est proposée : l’annuaire garde l’ancienne jusqu’à votre vérification.',
      ),
    ];
  return [];
}

function deLAccord(dossier: Ouverte, { regles }: Context): Tache[] {
  if (dossier.etape === 'label')
    return [tache('accorder-label', dossier.publieeLe, 'La fiche est publiée : le label peut être accordé.')];
  const estPret =
    regles.label.moment === 'apres-signatures' &&
    (dossier.etape === 'profil' || dossier.etape === 'annuaire') &&
    !dossier.label;
  return estPret
    ? [
        tache(
          'accorder-label',
          dossier.engagements.completsLe,
          'Tous ont signé : le label peut être accordé.',
        ),
      ]
    : [];
}

function deLaSortie(dossier: Close): Tache[] {
  if (dossier.etape !== 'retiree' || dossier.sortie.length === 0) return [];
  return [
    tache(
      'verifier-sortie',
      dossier.le,
      'Le label a pris fin : logo, profil, annuaire et listes sont à vérifier.',
    ),
  ];
}

function duManquement({ manquement }: Label): Tache[] {
  switch (manquement?.statut) {
    case 'a-notifier':
      return [
        tache(
          'envoyer-mise-en-demeure',
          manquement.ouvertLe,
          'Écrivez et envoyez la lettre de mise en demeure, puis dites quand elle est partie.',
        ),
      ];
    case 'repondu':
      return [
        tache('decider-manquement', manquement.reponduLe, 'L’employeur a répondu : l’instance peut décider.'),
      ];
    default:
      return [];
  }
}

function duLabel(label: Label): Tache[] {
  const { bilans, renouvellement } = label;
  const aRelire = bilans.flatMap(({ exercice, remise, contresignature }): Tache[] =>
    remise.statut === 'faite' && contresignature.statut === 'donnee'
      ? [
          {
            ...(contresignature.accord
              ? tache(
                  'relire-bilan',
                  plusTard(remise.le, contresignature.le),
                  `Le bilan ${exercice} est remis et contresigné.`,
                )
              : tache(
                  'traiter-desaccord',
                  plusTard(remise.le, contresignature.le),
                  `L’employeur n’est pas d’accord avec le bilan ${exercice} : une correction, ou une décision.`,
                )),
            cle: `${contresignature.accord ? 'relire-bilan' : 'traiter-desaccord'}-${exercice}`,
          },
        ]
      : [],
  );
  return renouvellement.statut === 'demande'
    ? [
        ...duManquement(label),
        ...aRelire,
        tache('decider-renouvellement', renouvellement.le, 'L’employeur demande le renouvellement du label.'),
      ]
    : [...duManquement(label), ...aRelire];
}

const plusTard = (a: Jour, b: Jour): Jour => (a > b ? a : b);
