import { Inject, Injectable } from '@nestjs/common';
import {
  identifiant,
  type OuvertureAppel,
  type RequeteCommandeAppel,
  type RequeteImport,
} from '@pdn/contracts/http';
import { streamOf, type Answer } from '@pdn/contracts/temporal';
import type { AppelCommand, AppelEvent } from '@pdn/domain';
import {
  lireAppel,
  lireChronologie,
  listerAppels,
  tourATour,
  type AppelLu,
  type Store,
} from '@pdn/persistence';
import { acteurDe, type Identite } from '../acces/appelant.js';
import { Commandes, type Demande } from '../commandes/commandes.service.js';
import { corpsInvalide, introuvable } from '../problemes/probleme.js';
import { acceptee, dansLaRequete } from '../problemes/refus.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE } from '../store.js';
import { importer, type LigneImportee } from './import/importer.js';
import { invitesDe } from './import/inviter.js';
import { TableauIllisible } from './import/tableau.js';

@Injectable()
export class Appels {
  constructor(
    private readonly commandes: Commandes,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async ouvrir(appelant: Identite, { cle, through = 'api' }: Demande, corps: OuvertureAppel) {
    const { id, answer } = await this.commandes.ouvrir('appel', {
      ...{ cle, corps, type: 'ouvrirAppel', reseau: appelant.reseau },
      acteur: acteurDe(appelant, through),
    });
    return { id, ...acceptee(answer) };
  }

  async commander(appelant: Identite, brut: string, ordre: Demande, { type, data }: RequeteCommandeAppel) {
    const answer = await this.donner(appelant, idOuIntrouvable(brut), ordre, type, data);
    return acceptee(answer, dansLaRequete);
  }

  lister = ({ reseau }: Identite) => listerAppels(this.store, reseau);

  /** @throws {Probleme} 404, for another reseau's call too */
  async lire({ reseau }: Identite, brut: string): Promise<AppelLu> {
    const id = identifiant.safeParse(brut);
    const appel = id.success
      ? await lireAppel(this.store, reseau, id.data, await this.store.horloge(streamOf(id.data, 'appel')))
      : null;
    if (!appel) throw introuvable();
    return appel;
  }

  async chronologie(appelant: Identite, brut: string) {
    const appel = await this.lire(appelant, brut);
    const chronologie = await lireChronologie<AppelEvent>(
      this.store,
      appelant.reseau,
      streamOf(appel.id, 'appel'),
    );
    if (!chronologie) throw introuvable();
    return { appel, chronologie };
  }

  /** What would become of each line; changes nothing. @throws {Probleme} 422 when the file is no table */
  async apercu(appelant: Identite, brut: string, fichier: string): Promise<LigneImportee[]> {
    const [{ vue }, { code }] = await Promise.all([
      this.lire(appelant, brut),
      reseauOuIntrouvable(this.store, appelant.reseau),
    ]);
    try {
      const lignes = importer(Buffer.from(fichier, 'base64'), {
        programme: vue.programme,
        departement: code,
      });
      return await tourATour(lignes, (ligne) => ligne);
    } catch (erreur) {
      if (!(erreur instanceof TableauIllisible)) throw erreur;
      throw corpsInvalide([{ champ: 'fichier', message: erreur.message }]);
    }
  }

  /** The same file gives the same lines: what was seen is what is invited. */
  async importer(appelant: Identite, brut: string, ordre: Demande, { fichier, doublons }: RequeteImport) {
    const id = idOuIntrouvable(brut);
    const invites = invitesDe(await this.apercu(appelant, id, fichier), doublons);
    if (invites.length === 0)
      throw corpsInvalide([
        { champ: 'fichier', message: 'Aucune ligne de ce fichier ne peut être invitée.' },
      ]);
    return acceptee(await this.donner(appelant, id, ordre, 'inviter', { invites }));
  }

  donner(
    appelant: Identite,
    id: string,
    { cle, versionAttendue, through = 'api' }: Demande,
    type: AppelCommand['type'],
    corps: Record<string, unknown>,
  ): Promise<Answer> {
    return this.commandes.donner({
      cle,
      reseau: appelant.reseau,
      stream: streamOf(id, 'appel'),
      type,
      corps,
      acteur: acteurDe(appelant, through),
      versionAttendue,
    });
  }
}

/** @throws {Probleme} 404 */
function idOuIntrouvable(brut: string): string {
  const id = identifiant.safeParse(brut);
  if (!id.success) throw introuvable();
  return id.data;
}
