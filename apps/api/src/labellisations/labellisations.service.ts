import { Inject, Injectable } from '@nestjs/common';
import { identifiant, type Ouverture, type RequeteCommande, type RequeteListe } from '@pdn/contracts/http';
import { dossierDe } from '@pdn/contracts/ids';
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
    commandId: string,
    { deposeeLe, auNomDe, ...corps }: Ouverture,
    through: 'api' | 'ecran' = 'api',
  ) {
    const id = dossierDe(commandId);
    const answer = await this.commandes.donner({
      commandId,
      reseau: appelant.reseau,
      stream: streamOf(id),
      type: 'deposerCandidature',
      corps: { ...corps, ...(deposeeLe !== undefined && { le: deposeeLe }) },
      acteur: acteurDe(appelant, through, auNomDe),
    });
    return { id, ...acceptee(answer, (champ) => (champ === 'le' ? 'deposeeLe' : champ)) };
  }

  async commander(appelant: Identite, id: string, { commandId, versionAttendue, requete }: Commande) {
    const { type, data, auNomDe } = requete;
    const dossier = await this.dossier(appelant, id);
    const answer = await this.commandes.donner({
      commandId,
      reseau: appelant.reseau,
      stream: streamOf(dossier.id),
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
    const dossier = identifiant.safeParse(id).success
      ? await lireDossier(this.store, reseau, id.toLowerCase(), new Date().toISOString())
      : null;
    if (!dossier) throw introuvable();
    return dossier;
  }
}
