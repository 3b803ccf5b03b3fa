import type { Cadre, Champ, MiseEnDemeure } from '@pdn/contracts/ecrans';
import { instanceMandatee, lettreDeMiseEnDemeure, type Jour } from '@pdn/domain';
import type { Chronologie, DossierLu } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { afficherFormulaire, formulairesPour } from './commandes.js';
import { partiesAvant } from './personnes.js';

interface Vue {
  cadre: Cadre;
  dossier: DossierLu;
  chronologie: Chronologie;
  role: RoleDeCle;
}

/** `voulu`: the date of a letter that has not left. Null: no procedure is open in this dossier. */
export function lettreAffichee(
  { cadre, dossier, chronologie, role }: Vue,
  voulu: Jour | undefined,
): MiseEnDemeure | null {
  const { id, version, etat, context, instances } = dossier;
  const lettre = lettreDeMiseEnDemeure(etat, context, voulu);
  if (!lettre) return null;
  const { obligations, motif, le, dateLimite, envoyee, rang } = lettre;
  const { contact, structure, professionnel } = envoyee
    ? partiesAvant(versionDeLEnvoi(chronologie, rang), chronologie)
    : dossier.parties;
  const faits = chronologie.documents[motif.id]?.contenu;
  return {
    ...{ cadre, structure, professionnel, obligations, le, dateLimite, envoyee },
    dossier: { id, version, numero: etat.numero, programme: etat.programme },
    destinataire: contact,
    motif: typeof faits === 'string' ? faits : null,
    instance: instanceMandatee(instances, 'exclusion')?.nom ?? SANS_MANDAT,
    commande: commandeDEnvoi({ dossier, chronologie, role }, le),
  };
}

/** As the check of mandates has it. */
const SANS_MANDAT = 'Caf ou coordination';

const versionDeLEnvoi = ({ evenements }: Chronologie, rang: number): number =>
  evenements.find(
    ({ evenement }) => evenement.type === 'MiseEnDemeureEnvoyee' && evenement.data.rang === rang,
  )?.version ?? evenements.length + 1;

/** The drawer of the dossier, with the date that the letter bears. */
function commandeDEnvoi({ dossier, chronologie, role }: Omit<Vue, 'cadre'>, le: Jour) {
  const formulaire = formulairesPour(dossier, chronologie, role).find(
    ({ possible }) => possible.type === 'envoyerMiseEnDemeure',
  );
  if (!formulaire) return null;
  const commande = afficherFormulaire(formulaire, null);
  const dater = (champ: Champ): Champ =>
    champ.nom === 'le' && champ.type === 'date' ? { ...champ, valeur: le } : champ;
  return { ...commande, champs: commande.champs.map(dater) };
}

/** The link to it that the dossier shows. */
export function lettreDuDossier({ etat, context }: DossierLu): { envoyeeLe: Jour | null } | null {
  const lettre = lettreDeMiseEnDemeure(etat, context);
  return lettre && { envoyeeLe: lettre.envoyee ? lettre.le : null };
}
