import { Inject, Injectable } from '@nestjs/common';
import type { Option } from '@pdn/contracts/ecrans';
import { ouverture, valider } from '@pdn/contracts/http';
import { peutEnvoyer } from '@pdn/domain';
import {
  listerAppels,
  listerDossiers,
  listerEmployeurs,
  type DossierLu,
  type LigneDossier,
  type PersonneLue,
  type Store,
} from '@pdn/persistence';
import type { Identite, RoleDeCle } from '../acces/appelant.js';
import { programmesOuverts } from '../eligibilite/regles-du-programme.js';
import { Labellisations } from '../labellisations/labellisations.service.js';
import { STORE } from '../store.js';
import { envoyer, type FormulairePoste, type Saisie, type Suite } from './formulaires/index.js';
import {
  CHAMPS_DE_L_OUVERTURE,
  corpsDeLOuverture,
  ouvertureSaisies,
  type Repris,
} from './formulaires/ouverture.js';

/** As many as a list may show. */
const CHOIX = 200;

/** Whom the application presents: null, somebody new. */
interface Presente {
  professionnel: string | null;
  /** Who signed for their employers. */
  contacts: Option[];
  /** Whose place they take: what stays the same is not typed again. */
  aLaPlaceDe?: DossierLu;
}

const NOUVEAU: Presente = { professionnel: null, contacts: [] };

const remplacant = (parti: DossierLu): Presente => ({
  professionnel: null,
  contacts: parti.parties.contact ? [contactConnu(parti.parties.contact)] : [],
  aLaPlaceDe: parti,
});

export const contactConnu = ({ id, prenom, nom }: PersonneLue): Option => ({
  valeur: id,
  libelle: `${prenom} ${nom}`,
});

export const peutDeposer = (kind: RoleDeCle): boolean =>
  peutEnvoyer('deposerCandidature', { kind, auNomDe: 'employeur' });

type QuiPart = Pick<LigneDossier, 'id' | 'numero' | 'professionnel'>;

/** As a list of dossiers shows them. */
export const quiPart = ({ id, vue: { numero }, parties: { professionnel } }: DossierLu): QuiPart => ({
  id,
  numero,
  professionnel,
});

const optionDe = ({ id, numero, professionnel }: QuiPart): Option => ({
  valeur: id,
  libelle: professionnel ? `${professionnel.prenom} ${professionnel.nom}, ${numero}` : numero,
});

const repris = ({ id, etat, vue: { programme }, parties: { structure, contact } }: DossierLu): Repris => ({
  remplace: id,
  mission: `${programme}/${etat.categorieMetier}`,
  ...(structure && { structure: structure.id }),
  ...(contact && { contact: contact.id }),
});

/** The form by which the coordination opens a dossier for an employer, on whichever page it stands. */
@Injectable()
export class Depot {
  constructor(
    private readonly labellisations: Labellisations,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @param remplace id of the dossier whose place is taken. @throws {Probleme} 404, for another reseau's dossier too */
  async pourQui(appelant: Identite, remplace: string | undefined): Promise<Presente> {
    return remplace === undefined
      ? NOUVEAU
      : remplacant(await this.labellisations.dossier(appelant, remplace));
  }

  async saisies({ reseau }: Identite, { professionnel, contacts, aLaPlaceDe }: Presente): Promise<Saisie[]> {
    const [programmes, employeurs, partis, appels] = await Promise.all([
      programmesOuverts(this.store, reseau),
      listerEmployeurs(this.store, reseau, { limite: CHOIX }),
      listerDossiers(this.store, reseau, { etat: 'retiree', tri: 'nom', limite: CHOIX }),
      listerAppels(this.store, reseau),
    ]);
    const connus = {
      programmes,
      contacts,
      structures: employeurs.lignes.map(({ id, nom, commune }) => ({
        valeur: id,
        libelle: `${nom}, ${commune}`,
      })),
      partis: [
        ...(aLaPlaceDe ? [quiPart(aLaPlaceDe)] : []),
        ...partis.lignes.filter(({ id }) => id !== aLaPlaceDe?.id),
      ].map(optionDe),
      appels: appels.map(({ id, numero, titre }) => ({ valeur: id, libelle: titre || numero })),
    };
    return ouvertureSaisies(connus, professionnel, aLaPlaceDe && repris(aLaPlaceDe));
  }

  async deposer(
    appelant: Identite,
    presente: Presente,
    poste: FormulairePoste,
  ): Promise<Suite<{ id: string }>> {
    const saisies = await this.saisies(appelant, presente);
    return envoyer({ type: 'deposerCandidature', saisies, poste }, async (cle, lu) => {
      const corps = valider(ouverture, corpsDeLOuverture(presente.professionnel, lu));
      return corps.ok
        ? this.labellisations.ouvrir(appelant, cle, corps.valeur, 'ecran')
        : corps.champs.map(({ champ, message }) => ({
            champ: CHAMPS_DE_L_OUVERTURE[champ] ?? champ,
            message,
          }));
    });
  }
}
