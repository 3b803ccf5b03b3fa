import type { AffaireAffichee, Avis, Cadre, CommandeDeSeance, Seance } from '@pdn/contracts/ecrans';
import { seances } from '@pdn/domain';
import { ETATS_ENVOI, GABARITS_COURTS } from '@pdn/ecrans';
import type { Chronologie, SeanceLue } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { sansChoix, type Refusee } from '../formulaires/index.js';
import { affaireExaminee, avisDuReseau, deliberationAffichee, saisiesDExamen, siegeDe } from './examen.js';
import { enTete, formulaireDeSeance } from './formulaires.js';
import { dossierAffiche, nomDeDossier, nomDeMembre } from './noms.js';
import { saisiesDeSeance } from './saisies.js';

interface Vue {
  cadre: Cadre;
  role: RoleDeCle;
  seance: SeanceLue;
  chronologie: Chronologie<seances.CommissionEvent>;
  /** The dossier that whoever looks wants to examine. */
  affaire: unknown;
}

/** Given where they are on the page, not in the list of what may be decided. */
const AILLEURS: readonly CommandeDeSeance[] = [
  'inscrireAffaire',
  'retirerAffaire',
  'differerAffaire',
  'deciderAffaire',
  'apprecierCriteres',
  'recueillirVoix',
];

export function seanceAffichee(
  { cadre, role, seance, chronologie, affaire }: Vue,
  { avis = null, refusee = null }: { avis?: Avis | null; refusee?: Refusee | null },
): Seance {
  const { etat, context, textes, taches, echeances, suivante } = seance;
  const saisies = saisiesDeSeance(seance, chronologie.courriers);
  const possibles = seances.commandesPossibles(etat, context, { kind: role });
  const peut = (type: CommandeDeSeance) => possibles.includes(type);
  const surDossier = (type: keyof typeof saisies, dossier: string) =>
    peut(type) ? [formulaireDeSeance(type, saisies[type], refusee, { dossier })] : [];
  const examinee = affaireExaminee(seance, affaire);
  return {
    ...{ cadre, avis, taches, suivante },
    entete: enteteDe(seance),
    affaires: etat.affaires.flatMap((une) =>
      affaireAffichee(seance, une, (dossier) => [
        ...surDossier('differerAffaire', dossier),
        ...surDossier('retirerAffaire', dossier),
      ]),
    ),
    deliberation:
      examinee &&
      deliberationAffichee(seance, examinee, (type) => {
        if (!peut(type)) return null;
        const { dossier } = examinee;
        if (type === 'deciderAffaire')
          return formulaireDeSeance(type, saisies.deciderAffaire, refusee, { dossier });
        return enTete(formulaireDeSeance(type, saisiesDExamen(seance, dossier)[type], refusee, { dossier }));
      }),
    proposes: peut('inscrireAffaire')
      ? seance.enAttente.map((dossier) => ({
          dossier: dossierAffiche(dossier),
          inscrire: formulaireDeSeance('inscrireAffaire', saisies.inscrireAffaire, refusee, {
            dossier: dossier.id,
          }),
        }))
      : [],
    differes: etat.differees.flatMap(({ dossier, motif }) => {
      const lu = seance.dossiers.get(dossier);
      return lu ? [{ dossier: dossierAffiche(lu), motif: textes.get(motif.id) ?? null }] : [];
    }),
    membres: membresAffiches(seance),
    formulaires: (Object.keys(saisies) as (keyof typeof saisies)[])
      .filter((type) => peut(type) && !AILLEURS.includes(type) && !sansChoix(saisies[type]))
      .map((type) => formulaireDeSeance(type, saisies[type], refusee)),
    avenir: echeances.map(({ cle, jour, libelle, condition = null }) => ({ cle, jour, libelle, condition })),
    courriels: chronologie.courriers.map(({ id, gabarit, personne, etat: remise, date }) => ({
      id,
      objet: GABARITS_COURTS[gabarit],
      a: nomDeMembre(seance, personne ?? ''),
      etat: ETATS_ENVOI[remise].nom,
      le: date,
    })),
    procesVerbal: procesVerbalDe(seance),
  };
}

function enteteDe({ id, version, vue, etat, instance, textes }: SeanceLue): Seance['entete'] {
  const { numero, programme, date } = vue;
  return {
    ...{ id, version, numero, programme, date },
    instance: instance?.nom ?? etat.instance,
    dureeMinutes: etat.dureeMinutes,
    lieu: textes.get(etat.lieu.id) ?? null,
    etat: vue.etat,
    ...{ mode: etat.mode, quorum: etat.quorum },
    votantsPresents: seances.votantsPresents(etat).length,
  };
}

function affaireAffichee(
  seance: SeanceLue,
  affaire: seances.Affaire,
  gestes: (dossier: string) => AffaireAffichee['gestes'],
): AffaireAffichee[] {
  const { textes, etat } = seance;
  const { dossier, decision, deports } = affaire;
  const lu = seance.dossiers.get(dossier);
  if (!lu) return [];
  return [
    {
      dossier: dossierAffiche(lu),
      avisDuReseau: avisDuReseau(seance, affaire),
      deports: deports.map(({ personne }) => nomDeMembre(seance, personne)),
      decision: decision && {
        ...{ issue: decision.issue, par: decision.par, prochaineSeance: decision.prochaineSeance },
        motif: textes.get(decision.motif.id) ?? null,
      },
      transmission: etat.transmissions.findLast((une) => une.dossier === dossier)?.statut.etat ?? null,
      gestes: decision ? [] : gestes(dossier),
    },
  ];
}

const membresAffiches = (seance: SeanceLue): Seance['membres'] =>
  seance.etat.membres.map(({ personne, siege, fonction, voix, presence, convoque }) => ({
    ...{ personne, fonction, voix, presence, convoque },
    nom: nomDeMembre(seance, personne),
    siege: siegeDe(seance, siege),
    deports: seance.etat.affaires
      .filter(({ deports }) => deports.some((deport) => deport.personne === personne))
      .map(({ dossier }) => nomDeDossier(seance, dossier)),
  }));

function procesVerbalDe(seance: SeanceLue): Seance['procesVerbal'] {
  const { etat, textes, dossiers } = seance;
  if (etat.etape !== 'proces-verbal' && etat.etape !== 'signee')
    return { etabli: false, texte: null, signatures: [], rectifications: [] };
  return {
    etabli: true,
    texte: etat.texte && (textes.get(etat.texte.id) ?? null),
    signatures: etat.signatures.map(({ signataire, personne, le }) => ({
      fonction: signataire,
      nom: nomDeMembre(seance, personne),
      le,
    })),
    rectifications:
      etat.etape === 'signee'
        ? etat.rectifications.map(({ motif, dossier, le }) => ({
            texte: textes.get(motif.id) ?? null,
            numero: (dossier && dossiers.get(dossier)?.numero) ?? null,
            le,
          }))
        : [],
  };
}
