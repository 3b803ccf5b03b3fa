import { Inject, Injectable } from '@nestjs/common';
import type { Option } from '@pdn/contracts/ecrans';
import { ouverture, valider } from '@pdn/contracts/http';
import { peutEnvoyer } from '@pdn/domain';
import { listerAppels, listerDossiers, listerEmployeurs, type Store } from '@pdn/persistence';
import type { Identite, RoleDeCle } from '../acces/appelant.js';
import { programmesOuverts } from '../eligibilite/regles-du-programme.js';
import { Labellisations } from '../labellisations/labellisations.service.js';
import { STORE } from '../store.js';
import { envoyer, type FormulairePoste, type Saisie, type Suite } from './formulaires/index.js';
import { CHAMPS_DE_L_OUVERTURE, corpsDeLOuverture, ouvertureSaisies } from './formulaires/ouverture.js';

/** As many as a list may show. */
const CHOIX = 200;

/** Whom the application presents: null, somebody new. */
interface Presente {
  professionnel: string | null;
  /** Who signed for their employers. */
  contacts: Option[];
}

export const NOUVEAU: Presente = { professionnel: null, contacts: [] };

export const peutDeposer = (kind: RoleDeCle): boolean =>
  peutEnvoyer('deposerCandidature', { kind, auNomDe: 'employeur' });

/** The form by which the coordination opens a dossier for an employer, on whichever page it stands. */
@Injectable()
export class Depot {
  constructor(
    private readonly labellisations: Labellisations,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async saisies({ reseau }: Identite, { professionnel, contacts }: Presente): Promise<Saisie[]> {
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
      partis: partis.lignes.map(({ id, numero, professionnel }) => ({
        valeur: id,
        libelle: professionnel ? `${professionnel.prenom} ${professionnel.nom}, ${numero}` : numero,
      })),
      appels: appels.map(({ id, numero, titre }) => ({ valeur: id, libelle: titre || numero })),
    };
    return ouvertureSaisies(connus, professionnel);
  }

  async deposer(
    appelant: Identite,
    presente: Presente,
    poste: FormulairePoste,
  ): Promise<Suite<{ id: string }>> {
    const saisies = await this.saisies(appelant, presente);
    return envoyer({ type: 'deposerCandidature', saisies, poste }, async (commandId, lu) => {
      const corps = valider(ouverture, corpsDeLOuverture(presente.professionnel, lu));
      return corps.ok
        ? this.labellisations.ouvrir(appelant, commandId, corps.valeur, 'ecran')
        : corps.champs.map(({ champ, message }) => ({
            champ: CHAMPS_DE_L_OUVERTURE[champ] ?? champ,
            message,
          }));
    });
  }
}
