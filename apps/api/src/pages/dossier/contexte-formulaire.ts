import type { Option } from '@pdn/contracts/ecrans';
import type { Fiche } from '@pdn/contracts/http';
import type { Labellisation } from '@pdn/domain';
import { DESTINATAIRES, GABARITS_COURTS, majuscule, SIGNATAIRES } from '@pdn/ecrans';
import type { Chronologie, DossierLu } from '@pdn/persistence';
import { documentsDe } from '../../labellisations/documents.js';
import type { ContexteFormulaire } from '../formulaires/index.js';
import { bilansDe } from './bilans.js';
import { motsCorrigeables, optionsDeCorrection } from './saisies-corrigeables.js';

/** What the forms may propose, from the dossier and its history. */
export function contexteFormulaire(
  { etat, context, parties }: DossierLu,
  chronologie: Chronologie,
): ContexteFormulaire {
  return {
    regles: context.regles,
    professionnel: parties.professionnel,
    structure: parties.structure,
    fiche: dernier<Fiche>(chronologie, 'fiche'),
    profil: profilDeclare(chronologie),
    textes: etat.etape === 'engagements' ? etat.textes : null,
    signatairesAttendus: signatairesAttendus(etat),
    exercice: exerciceEnCours(etat),
    saisies: optionsDeCorrection(etat),
    motsCorrigeables: motsCorrigeables(etat),
    courriers: courriersARenvoyer(chronologie),
  };
}

function profilDeclare(chronologie: Chronologie): ContexteFormulaire['profil'] {
  const adresse = dernier<string>(chronologie, 'adresse');
  const declare = chronologie.evenements.findLast(
    ({ evenement: { type } }) => type === 'ProfilCree' || type === 'ProfilAdapte',
  )?.evenement;
  return adresse !== null && (declare?.type === 'ProfilCree' || declare?.type === 'ProfilAdapte')
    ? { reseau: declare.data.reseauSocial, adresse }
    : null;
}

/** The content of the last document that came in this field. */
function dernier<Contenu>(
  { evenements, documents }: Chronologie,
  champ: 'fiche' | 'adresse',
): Contenu | null {
  const joints = evenements.flatMap(({ evenement }) => documentsDe(evenement, documents));
  return (joints.findLast(({ type }) => type === champ)?.contenu as Contenu | undefined) ?? null;
}

const signatairesAttendus = (etat: Labellisation): Option[] =>
  etat.etape === 'engagements'
    ? etat.signatures
        .filter(({ statut }) => statut !== 'donnee')
        .map(({ signataire }) => ({ valeur: signataire, libelle: majuscule(SIGNATAIRES[signataire]) }))
    : [];

/** The year whose bilan is not settled yet, otherwise the last one. */
const exerciceEnCours = (etat: Labellisation): number | null =>
  (
    bilansDe(etat).findLast(({ remise }) => remise.statut !== 'acceptee' && remise.statut !== 'close') ??
    bilansDe(etat).at(-1)
  )?.exercice ?? null;

const courriersARenvoyer = ({ courriers }: Chronologie): Option[] =>
  courriers
    .filter(({ etat }) => etat === 'non-remis' || etat === 'incertain')
    .map(({ id, gabarit, destinataire }) => ({
      valeur: id,
      libelle: `${majuscule(GABARITS_COURTS[gabarit])}, pour ${DESTINATAIRES[destinataire]}`,
    }));
