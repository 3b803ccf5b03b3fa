import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { deposer } from '@pdn/contracts/http';
import { commandeDOuverture, commandeDuClient, dossierDe } from '@pdn/contracts/ids';
import { entiteOf, streamOf, type Answer, type EntiteName } from '@pdn/contracts/temporal';
import { ENTITES, type Acteur, type AnyCommand } from '@pdn/domain';
import {
  empreinteDe,
  mener,
  sceller,
  TechnicalError,
  type DepotCommande,
  type Store,
} from '@pdn/persistence';
import { Annonces } from '../annonces/annonces.service.js';
import { indisponible, introuvable, Probleme } from '../problemes/probleme.js';
import { STORE } from '../store.js';
import { courrierARenvoyer } from './courrier-a-renvoyer.js';
import { formeDe } from './formes.js';
import { pause } from './pause.js';

/** Of whoever is signed in or holds a key: under which key of theirs, on which version, by which way. */
export interface Demande {
  cle: string;
  versionAttendue?: number | undefined;
  through?: 'api' | 'ecran';
}

/** What somebody asks, before it has an id or a stream of its own. */
export interface Ouverture {
  /** Chosen by whoever asks: sent again, it stands for the same command. */
  cle: string;
  reseau: string;
  type: AnyCommand['type'];
  /** Valid by the contract of this command. */
  corps: Record<string, unknown>;
  acteur: Acteur;
}

export interface Ordre extends Ouverture {
  stream: string;
  /** The link that it came through. */
  lien?: string;
  versionAttendue?: number | undefined;
}

/** The caller has an answer within 15 s, the store's own limits included. */
const LIMITE_MS = 11_000;

@Injectable()
export class Commandes {
  private readonly logger = new Logger('Commandes');

  constructor(
    private readonly annonces: Annonces,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Committed when it is answered; given again under the same key, it has the same answer. The workflow of its stream is
   * told afterwards.
   * @throws {Probleme} 403 when nobody of this kind may give it, 404 when this reseau has no such stream, 409 when the key
   *   stands for something else, 503
   */
  donner(ordre: Ordre): Promise<Answer> {
    return this.executer(commandeDuClient(ordre.reseau, ordre.stream, ordre.cle), ordre);
  }

  /** The same for a command that opens a stream, which is named after it. */
  async ouvrir(entite: EntiteName, ouverture: Ouverture): Promise<{ id: string; answer: Answer }> {
    const commandId = commandeDOuverture(ouverture.reseau, ouverture.cle);
    const id = dossierDe(commandId);
    return { id, answer: await this.executer(commandId, { ...ouverture, stream: streamOf(id, entite) }) };
  }

  private async executer(commandId: string, ordre: Ordre): Promise<Answer> {
    const { stream, type, acteur } = ordre;
    if (!ENTITES[entiteOf(stream)].estEntendu(type, acteur)) throw nonDeSonRessort();
    const limite = Date.now() + LIMITE_MS;
    const menee = await this.insister(await this.depotDe(commandId, ordre), limite);
    switch (menee.kind) {
      case 'faite':
        this.annonces.annoncer(menee.annonces);
        return menee.answer;
      case 'conflit':
        throw autreDemande();
      case 'absente':
        throw introuvable();
    }
  }

  /** Any technical error means « unknown »: the same command is given again, until the caller's limit. */
  private async insister(depot: DepotCommande, limite: number) {
    const { stream, type } = depot;
    for (let essai = 0; ; essai++) {
      try {
        return await mener(this.store, { stream, now: await this.store.horloge(stream), depot });
      } catch (erreur) {
        if (!(erreur instanceof TechnicalError) || !erreur.retryable) throw erreur;
        this.logger.warn(`${type} ${depot.id}: ${erreur.message}`);
      }
      const attente = pause(essai);
      if (Date.now() + attente.ms >= limite) throw indisponible();
      await attente.passee();
    }
  }

  private async depotDe(
    commandId: string,
    { reseau, stream, type, corps, acteur, lien, versionAttendue }: Ordre,
  ): Promise<DepotCommande> {
    const complet =
      type === 'renvoyerCourrier' ? await courrierARenvoyer(this.store, reseau, stream, corps) : corps;
    // hundreds of people took long to check, and take as long again: others have a turn in between
    await setImmediate();
    return {
      id: commandId,
      reseau,
      stream,
      type,
      acteur,
      empreinte: empreinteDe(this.store, { corps, auNomDe: acteur.auNomDe, lien }),
      ...deposer(formeDe(type), complet, {
        commandId,
        sceller: (contenu) => sceller(this.store, stream, contenu),
      }),
      ...(lien !== undefined && { lien }),
      ...(versionAttendue !== undefined && { expectedVersion: versionAttendue }),
    };
  }
}

const nonDeSonRessort = () => new Probleme(403, 'acte-non-permis', 'Cet acte n’est pas de votre ressort.');

const autreDemande = () =>
  new Probleme(
    409,
    'cle-deja-utilisee',
    'Cette clé a déjà servi pour une autre demande. Recommencez avec une nouvelle clé.',
  );
