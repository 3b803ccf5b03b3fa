import type { Deliberation, FormulaireDeSeance } from '@pdn/contracts/ecrans';
import { criteresRegardes, LIBELLES_AVIS, seances, trouverCategorie } from '@pdn/domain';
import { APPRECIATIONS, VOIX } from '@pdn/ecrans';
import type { SeanceLue } from '@pdn/persistence';
import { choix, options, type Saisie } from '../formulaires/saisie.js';
import { nomDeDossier, nomDeMembre } from './noms.js';
import { cache } from './saisies.js';

/** The grid and the voices are tables: what is posted is read by these. */
export function saisiesDExamen(
  { etat, context }: SeanceLue,
  dossier: string,
): Record<'apprecierCriteres' | 'recueillirVoix', Saisie[]> {
  const affaire = seances.affaireDe(etat, dossier);
  return {
    apprecierCriteres: [
      cache('dossier'),
      ...criteresRegardes(context.regles).map(({ critere, libelle }) =>
        choix(`criteres.${critere}`, libelle, options(APPRECIATIONS), { facultatif: true }),
      ),
    ],
    recueillirVoix: [
      cache('dossier'),
      ...(affaire ? seances.votants(etat, affaire) : []).map(({ personne }) =>
        choix(`voix.${personne}`, personne, options(VOIX), { facultatif: true }),
      ),
    ],
  };
}

/** A table of voices is one per member; nobody has spoken where nothing was chosen. */
export function voixPostees({ voix = {}, ...data }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...data,
    voix: Object.entries(voix as Record<string, string>).map(([personne, une]) => ({ personne, voix: une })),
  };
}

/** The dossier that is asked for, else the first one without a decision. */
export function affaireExaminee({ etat }: SeanceLue, demandee: unknown): seances.Affaire | null {
  const ouverte =
    etat.etape === 'ouverte' || (etat.etape === 'proces-verbal' && etat.signatures.length === 0);
  if (!ouverte) return null;
  return (
    etat.affaires.find(({ dossier }) => dossier === demandee) ??
    etat.affaires.find(({ decision }) => !decision) ??
    null
  );
}

type Formulaire = (
  type: 'apprecierCriteres' | 'recueillirVoix' | 'deciderAffaire',
) => FormulaireDeSeance | null;

export function deliberationAffichee(
  seance: SeanceLue,
  affaire: seances.Affaire,
  formulaire: Formulaire,
): Deliberation {
  const { etat, context } = seance;
  const { dossier } = affaire;
  const lu = seance.dossiers.get(dossier);
  const votants = seances.votants(etat, affaire);
  return {
    dossier,
    nom: nomDeDossier(seance, dossier),
    avisDuReseau: avisDuReseau(seance, affaire),
    grille: criteresRegardes(context.regles).map(({ critere, libelle }) => ({
      ...{ critere, libelle },
      declare: lu ? declare(lu.criteres[critere]) : 'Effacé',
      appreciation: affaire.criteres[critere] ?? null,
    })),
    voix: votants.map(({ personne, siege }) => ({
      personne,
      nom: nomDeMembre(seance, personne),
      siege: siegeDe(seance, siege),
      voix: affaire.voix.find((exprimee) => exprimee.personne === personne)?.voix ?? null,
    })),
    votants: votants.length,
    apprecier: formulaire('apprecierCriteres'),
    recueillir: formulaire('recueillirVoix'),
    decider: formulaire('deciderAffaire'),
  };
}

const declare = (valeur: boolean | number): string => {
  if (typeof valeur === 'number') return `${String(valeur).replace('.', ',')} h par semaine`;
  return valeur ? 'Oui' : 'Non';
};

/** What the Promeneurs think of this job, for the commission: it binds nobody. */
export const avisDuReseau = ({ etat }: SeanceLue, { categorieMetier }: seances.Affaire): string =>
  LIBELLES_AVIS[trouverCategorie(etat.programme, categorieMetier)?.avis ?? 'au-cas-par-cas'];

export const siegeDe = ({ instance }: Pick<SeanceLue, 'instance'>, cle: string): string =>
  instance?.sieges.find((siege) => siege.cle === cle)?.organisme ?? cle;
