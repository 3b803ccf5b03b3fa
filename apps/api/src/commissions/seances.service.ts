import { Inject, Injectable } from '@nestjs/common';
import { identifiant, type OuvertureSeance, type RequeteCommandeSeance } from '@pdn/contracts/http';
import { streamOf, type Answer } from '@pdn/contracts/temporal';
import type { seances } from '@pdn/domain';
import { lireChronologie, lireSeance, listerSeances, type SeanceLue, type Store } from '@pdn/persistence';
import { acteurDe, type Identite } from '../acces/appelant.js';
import { Commandes, type Demande } from '../commandes/commandes.service.js';
import { introuvable } from '../problemes/probleme.js';
import { acceptee, dansLaRequete } from '../problemes/refus.js';
import { STORE } from '../store.js';

@Injectable()
export class Seances {
  constructor(
    private readonly commandes: Commandes,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async planifier(appelant: Identite, { cle, through = 'api' }: Demande, corps: OuvertureSeance) {
    const { id, answer } = await this.commandes.ouvrir('commission', {
      ...{ cle, corps, type: 'planifierSeance', reseau: appelant.reseau },
      acteur: acteurDe(appelant, through),
    });
    return { id, ...acceptee(answer) };
  }

  async commander(appelant: Identite, brut: string, ordre: Demande, { type, data }: RequeteCommandeSeance) {
    const seance = await this.lire(appelant, brut);
    const corps = type === 'inscrireAffaire' ? avecSonMetier(seance, data) : data;
    return acceptee(await this.donner(appelant, seance.id, ordre, type, corps), dansLaRequete);
  }

  lister = ({ reseau }: Identite) => listerSeances(this.store, reseau);

  /** @throws {Probleme} 404, for another reseau's session too */
  async lire({ reseau }: Identite, brut: string): Promise<SeanceLue> {
    const id = identifiant.safeParse(brut);
    const seance = id.success
      ? await lireSeance(
          this.store,
          reseau,
          id.data,
          await this.store.horloge(streamOf(id.data, 'commission')),
        )
      : null;
    if (!seance) throw introuvable();
    return seance;
  }

  async chronologie(appelant: Identite, brut: string) {
    const seance = await this.lire(appelant, brut);
    const chronologie = await lireChronologie<seances.CommissionEvent>(
      this.store,
      appelant.reseau,
      streamOf(seance.id, 'commission'),
    );
    if (!chronologie) throw introuvable();
    return { seance, chronologie };
  }

  private donner(
    appelant: Identite,
    id: string,
    { cle, versionAttendue, through = 'api' }: Demande,
    type: seances.CommissionCommandType,
    corps: Record<string, unknown>,
  ): Promise<Answer> {
    return this.commandes.donner({
      cle,
      reseau: appelant.reseau,
      stream: streamOf(id, 'commission'),
      type,
      corps,
      acteur: acteurDe(appelant, through),
      versionAttendue,
    });
  }
}

/** The job stands in the fact; a dossier that does not wait here is refused under the lock, whatever is said of it. */
function avecSonMetier({ enAttente, dossiers }: SeanceLue, { dossier }: Record<string, unknown>) {
  const lu = enAttente.find(({ id }) => id === dossier) ?? dossiers.get(String(dossier));
  return { dossier, categorieMetier: lu?.categorieMetier ?? 'autre' };
}
