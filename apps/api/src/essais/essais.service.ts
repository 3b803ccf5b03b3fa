import { Inject, Injectable } from '@nestjs/common';
import type { EssaiHttp, RequeteEssai } from '@pdn/contracts/http';
import { creerCalendrier, type Programme, type Regles } from '@pdn/domain';
import { GABARITS_COURTS, titreDeTache } from '@pdn/ecrans';
import { essayer, type PasDeDossier, type Store } from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { corpsInvalide } from '../problemes/probleme.js';
import { ReglesDuReseau } from '../regles/regles.service.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE } from '../store.js';

const MOIS_D_AVANCE = 3;
/** Beyond that, what comes depends on what people do meanwhile. */
const ANNEES_AU_PLUS = 5;

export type FiltresEssai = Omit<RequeteEssai, 'regles'>;

/** What would come by itself between two days; nothing is done. */
@Injectable()
export class Essais {
  constructor(
    private readonly regles: ReglesDuReseau,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** Under the rules that each dossier keeps, or as if all of a programme adopted others today. */
  async essayer(appelant: Identite, { regles, ...filtres }: RequeteEssai): Promise<EssaiHttp> {
    return this.essayerSous(appelant, filtres, regles ? await this.designees(appelant, regles) : undefined);
  }

  async essayerSous(
    appelant: Identite,
    { programme, dossier, appel, nature, pour, ...jours }: FiltresEssai,
    regles?: Regles,
  ): Promise<EssaiHttp> {
    const now = await this.store.horloge();
    const { du, au } = await this.bornes(appelant, jours);
    const essai = await essayer(this.store, appelant.reseau, {
      ...{ now, du, au },
      ...(programme && { programme }),
      ...(appel !== undefined && { appel }),
      ...(dossier !== undefined && { dossiers: [dossier] }),
      ...(regles && { regles }),
    });
    const pas = (essai?.pas ?? [])
      .filter(({ kind }) => nature === undefined || kind === nature)
      .filter(({ qui }) => pour === undefined || qui?.role === pour);
    return { du, au, dossiers: essai?.dossiers ?? 0, pas: pas.map(enHttp) };
  }

  /** `parentalite/3`, `parentalite/brouillon`. @throws {Probleme} 404 */
  private async designees(appelant: Identite, designation: string): Promise<Regles> {
    const [programme, version] = designation.split('/') as [Programme, string];
    return version === 'brouillon'
      ? enPreparation((await this.regles.brouillonOuIntrouvable(appelant, programme)).regles)
      : (await this.regles.version(appelant, programme, Number(version))).regles;
  }

  /** @throws {Probleme} 422 */
  private async bornes({ reseau }: Identite, demande: Pick<FiltresEssai, 'du' | 'au'>) {
    const { zone, regime, fermetures, maintenant } = await reseauOuIntrouvable(this.store, reseau);
    const calendrier = creerCalendrier({ zone, regime, fermetures });
    const du = demande.du ?? calendrier.jour(maintenant);
    const au = demande.au ?? calendrier.plusMois(du, MOIS_D_AVANCE);
    if (au < du) throw corpsInvalide([{ champ: 'au', message: 'Le dernier jour vient après le premier.' }]);
    if (au > calendrier.plusMois(calendrier.jour(maintenant), 12 * ANNEES_AU_PLUS))
      throw corpsInvalide([{ champ: 'au', message: `Choisissez un jour d’ici ${ANNEES_AU_PLUS} ans.` }]);
    return { du, au };
  }
}

/** Nobody has adopted it, whatever its number says. */
export const enPreparation = (regles: Regles): Regles => ({ ...regles, version: 0 });

function enHttp(pas: PasDeDossier): EssaiHttp['pas'][number] {
  const { at, jour, dossiers, qui: pour } = pas;
  const commun = { ...{ at, jour, pour, dossiers }, nature: pas.kind };
  if (pas.kind === 'tache')
    return {
      ...{ ...commun, quoi: pas.tache, titre: titreDeTache(pas.tache) },
      ...{ copie: [], copieDe: null, dateLimite: null },
    };
  const { gabarit, copie, copieDe = null, dateLimite = null } = pas;
  return { ...commun, quoi: gabarit, titre: GABARITS_COURTS[gabarit], copie, copieDe, dateLimite };
}
