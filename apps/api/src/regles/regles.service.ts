import { Inject, Injectable } from '@nestjs/common';
import { lireDocumentDeRegles } from '@pdn/contracts/regles';
import { comparerRegles, type Ecart, type Jour, type Programme, type Regles } from '@pdn/domain';
import {
  abandonnerBrouillon,
  garderBrouillon,
  lireBrouillon,
  listerVersions,
  publierVersion,
  type Brouillon,
  type Store,
  type VersionDeRegles,
} from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { corpsInvalide, Probleme } from '../problemes/probleme.js';
import { STORE } from '../store.js';

/** What a reseau has published, and what it prepares. */
@Injectable()
export class ReglesDuReseau {
  constructor(@Inject(STORE) private readonly store: Store) {}

  versions = async ({ reseau }: Identite): Promise<VersionDeRegles[]> =>
    listerVersions(this.store, reseau, await this.store.horloge());

  /** @throws {Probleme} 404 */
  async version(appelant: Identite, programme: Programme, version: number): Promise<VersionDeRegles> {
    const trouvee = (await this.versions(appelant)).find(
      (autre) => autre.programme === programme && autre.version === version,
    );
    if (!trouvee) throw versionInconnue();
    return trouvee;
  }

  brouillon = ({ reseau }: Identite, programme: Programme): Promise<Brouillon | null> =>
    lireBrouillon(this.store, reseau, programme);

  /** @throws {Probleme} 404 */
  async brouillonOuIntrouvable(appelant: Identite, programme: Programme): Promise<Brouillon> {
    const brouillon = await this.brouillon(appelant, programme);
    if (!brouillon) throw new Probleme(404, 'brouillon-absent', 'Aucun brouillon n’est en préparation.');
    return brouillon;
  }

  /** @throws {Probleme} 422 naming each field */
  async garder(appelant: Identite, programme: Programme, document: object): Promise<Regles> {
    const regles = valides(appelant, programme, document);
    await garderBrouillon(this.store, appelant.reseau, regles, appelant.id);
    return regles;
  }

  abandonner = ({ reseau }: Identite, programme: Programme): Promise<void> =>
    abandonnerBrouillon(this.store, reseau, programme);

  async comparer(
    appelant: Identite,
    programme: Programme,
    { de, a }: { de: number; a: number | 'brouillon' },
  ): Promise<Ecart[]> {
    const [avant, apres] = await Promise.all([
      this.version(appelant, programme, de),
      a === 'brouillon'
        ? this.brouillonOuIntrouvable(appelant, programme)
        : this.version(appelant, programme, a),
    ]);
    return comparerRegles(avant.regles, apres.regles);
  }

  /** @throws {Probleme} 404 without a draft, 422 naming each field or the day, 409 when nothing changes */
  async publier(
    appelant: Identite,
    programme: Programme,
    { aPartirDu, document }: { aPartirDu: Jour; document?: object | undefined },
  ) {
    const regles = document
      ? valides(appelant, programme, document)
      : (await this.brouillonOuIntrouvable(appelant, programme)).regles;
    const now = await this.store.horloge();
    const publiee = await publierVersion(this.store, appelant.reseau, {
      ...{ regles, aPartirDu, par: appelant.id, now },
    });
    switch (publiee.kind) {
      case 'publiee':
        return { programme, version: publiee.version, depuis: publiee.depuis };
      case 'inchangee':
        throw new Probleme(409, 'regles-inchangees', 'La dernière version publiée dit déjà la même chose.');
      case 'date-passee':
        throw corpsInvalide([
          {
            champ: 'aPartirDu',
            message: 'Choisissez aujourd’hui ou un jour à venir : le passé ne change pas.',
          },
        ]);
    }
  }
}

/** @throws {Probleme} 422 naming each field in words */
export function valides({ reseau }: Identite, programme: Programme, document: object): Regles {
  const lues = lireDocumentDeRegles(document, { reseau, programme });
  if (!lues.ok) throw corpsInvalide(lues.champs);
  return lues.valeur;
}

export const versionInconnue = () =>
  new Probleme(404, 'regles-inconnues', 'Cette version des règles n’existe pas.');
