import { Inject, Injectable } from '@nestjs/common';
import { deposer } from '@pdn/contracts/http';
import { entiteOf, type Answer } from '@pdn/contracts/temporal';
import { ENTITES, type Acteur, type AnyCommand } from '@pdn/domain';
import { deposerCommande, empreinteDe, sceller, type Store } from '@pdn/persistence';
import { Moteur } from '../moteur/moteur.js';
import { Probleme } from '../problemes/probleme.js';
import { STORE } from '../store.js';
import { courrierARenvoyer } from './courrier-a-renvoyer.js';
import { formeDe } from './formes.js';

/** Of whoever is signed in or holds a key: under which id, on which version, by which way. */
export interface Demande {
  commandId: string;
  versionAttendue?: number | undefined;
  through?: 'api' | 'ecran';
}

export interface Ordre {
  commandId: string;
  reseau: string;
  stream: string;
  type: AnyCommand['type'];
  /** Valid by the contract of this command. */
  corps: Record<string, unknown>;
  acteur: Acteur;
  /** The link that it came through. */
  lien?: string;
  versionAttendue?: number | undefined;
}

/** The caller has an answer within 15 s, the store's own limits included. */
const LIMITE_MS = 11_000;

@Injectable()
export class Commandes {
  constructor(
    private readonly moteur: Moteur,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * The command is kept first, then executed; given again with the same id, it has the same answer.
   * @throws {Probleme} 403 when nobody of this kind may give it, 409 when the id stands for something else, 503
   */
  async donner(ordre: Ordre): Promise<Answer> {
    const { commandId, reseau, stream, type, acteur } = ordre;
    if (!ENTITES[entiteOf(stream)].estEntendu(type, acteur)) throw nonDeSonRessort();
    const limite = Date.now() + LIMITE_MS;
    const depot = await deposerCommande(this.store, await this.depotDe(ordre));
    if (depot.kind === 'conflit') throw autreDemande();
    if (depot.kind === 'connue' && depot.answer) return depot.answer;
    return this.moteur.executer({ reseau, stream, type, commandId }, limite);
  }

  private async depotDe({ commandId, reseau, stream, type, corps, acteur, lien, versionAttendue }: Ordre) {
    const complet =
      type === 'renvoyerCourrier' ? await courrierARenvoyer(this.store, reseau, stream, corps) : corps;
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
