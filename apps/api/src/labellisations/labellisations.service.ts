import { Inject, Injectable } from '@nestjs/common';
import { identifiant, type Ouverture, type RequeteCommande, type RequeteListe } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import { lireChronologie, lireDossier, listerDossiers, type DossierLu, type Store } from '@pdn/persistence';
import { acteurDe, type Identite } from '../acces/appelant.js';
import { Commandes, type Demande } from '../commandes/commandes.service.js';
import { introuvable } from '../problemes/probleme.js';
import { acceptee, dansLaRequete } from '../problemes/refus.js';
import { STORE } from '../store.js';
import { chronologieEnHttp, dossierEnHttp, ligneEnHttp } from './presenter.js';

interface Commande extends Demande {
  requete: RequeteCommande;
}

@Injectable()
export class Labellisations {
  constructor(
    private readonly commandes: Commandes,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async ouvrir(
    appelant: Identite,
    cle: string,
    { deposeeLe, auNomDe, ...corps }: Ouverture,
    through: 'api' | 'ecran' = 'api',
  ) {
    const { id, answer } = await this.commandes.ouvrir('labellisation', {
      cle,
      reseau: appelant.reseau,
      type: 'deposerCandidature',
      corps: { ...corps, ...(deposeeLe !== undefined && { le: deposeeLe }) },
      acteur: acteurDe(appelant, through, auNomDe),
    });
    return { id, ...acceptee(answer, (champ) => (champ === 'le' ? 'deposeeLe' : champ)) };
  }

  /** @throws {Probleme} 404, for another reseau's dossier too */
  async commander(appelant: Identite, brut: string, { cle, versionAttendue, requete }: Commande) {
    const { type, data, auNomDe } = requete;
    const id = identifiant.safeParse(brut);
    if (!id.success) throw introuvable();
    const answer = await this.commandes.donner({
      cle,
      reseau: appelant.reseau,
      stream: streamOf(id.data),
      type,
      corps: data,
      acteur: acteurDe(appelant, 'api', auNomDe),
      versionAttendue,
    });
    return acceptee(answer, dansLaRequete);
  }

  async lister(appelant: Identite, demande: RequeteListe) {
    const { lignes, total, suivant } = await listerDossiers(this.store, appelant.reseau, demande);
    return { dossiers: lignes.map(ligneEnHttp), total, suivant };
  }

  async lire(appelant: Identite, id: string) {
    return dossierEnHttp(await this.dossier(appelant, id), appelant);
  }

  async chronologie(appelant: Identite, id: string) {
    const [dossier, chronologie] = await Promise.all([
      this.dossier(appelant, id),
      lireChronologie(this.store, appelant.reseau, streamOf(id)),
    ]);
    if (!chronologie) throw introuvable();
    return chronologieEnHttp(chronologie, dossier);
  }

  /** @throws {Probleme} 404, for another reseau's dossier too */
  async dossier({ reseau }: Identite, id: string): Promise<DossierLu> {
    const lu = identifiant.safeParse(id.toLowerCase());
    const dossier = lu.success
      ? await lireDossier(this.store, reseau, lu.data, await this.store.horloge(streamOf(lu.data)))
      : null;
    if (!dossier) throw introuvable();
    return dossier;
  }
}
