import { Inject, Injectable } from '@nestjs/common';
import type { Avance } from '@pdn/contracts/http';
import { dossierOf, type Answer } from '@pdn/contracts/temporal';
import { creerCalendrier } from '@pdn/domain';
import {
  mener,
  prochaineEcheanceExercice,
  reglerHorloge,
  relire,
  type Demande,
  type EtapeExercice,
  type ReseauLu,
  type Store,
} from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { Annonces } from '../annonces/annonces.service.js';
import { pause } from '../commandes/pause.js';
import { Probleme } from '../problemes/probleme.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE } from '../store.js';

/** A caller waits this long at most, then asks again. */
const TOUR_MS = 20_000;
/** Of one échéance: its dossier does not stop moving, or something is wrong. */
const REFUS_AU_PLUS = 4;

@Injectable()
export class Exercices {
  constructor(
    private readonly annonces: Annonces,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Lives the exercice up to a moment: each échéance in order, the clock set to its instant. What was done is done;
   * asked again, it goes on.
   */
  async avancer(appelant: Identite, cle: string, jusqua: string): Promise<Avance> {
    const reseau = await this.exercice(appelant, cle);
    const but = instantDe(reseau, jusqua);
    if (but < reseau.maintenant) throw horlogeEnArriere();
    const faites: Avance['echeances'] = [];
    const refusees = new Map<string, number>();
    const fin = Date.now() + TOUR_MS;
    for (let attentes = 0; ;) {
      const etape = await prochaineEcheanceExercice(this.store, cle, but);
      if (!etape)
        return { horloge: await reglerHorloge(this.store, cle, but), terminee: true, echeances: faites };
      if (Date.now() > fin) return { horloge: await this.horloge(cle), terminee: false, echeances: faites };
      if (etape.kind === 'attente') await pause(attentes++).passee();
      else {
        await this.vivre(cle, etape, faites, refusees);
        attentes = 0;
      }
    }
  }

  private async vivre(
    cle: string,
    etape: Exclude<EtapeExercice, { kind: 'attente' }>,
    faites: Avance['echeances'],
    refusees: Map<string, number>,
  ): Promise<void> {
    const { stream } = etape;
    switch (etape.kind) {
      case 'apportee':
        return void (await this.executer({
          stream,
          commandId: etape.commandId,
          now: await this.horloge(cle),
        }));
      case 'depart':
        return relire(this.store, { stream, now: await reglerHorloge(this.store, cle, etape.at) });
      case 'echeance': {
        const { echeance } = etape;
        const { key, at } = echeance;
        const answer = await this.executer({
          ...{ stream, echeance },
          now: await reglerHorloge(this.store, cle, at),
        });
        if (answer?.kind === 'accepted')
          return void faites.push({ dossier: dossierOf(stream), cle: key, at });
        // somebody has just acted on this dossier: it is looked at again
        const refus = refusees.get(echeance.id) ?? 0;
        if (refus === REFUS_AU_PLUS) throw echeanceRefusee(key, answer);
        refusees.set(echeance.id, refus + 1);
        await relire(this.store, { stream, now: at });
      }
    }
  }

  /** As the engine does it; the workflows hear of it afterwards. Null: nothing is there to execute. */
  private async executer(demande: Demande): Promise<Answer | null> {
    const menee = await mener(this.store, demande);
    if (menee.kind !== 'faite') return null;
    this.annonces.annoncer(menee.annonces);
    return menee.answer;
  }

  /** @throws {Probleme} 404 for another reseau, 409 for one that lives in the time of the world */
  private async exercice(appelant: Identite, cle: string): Promise<ReseauLu> {
    if (appelant.reseau !== cle)
      throw new Probleme(404, 'reseau-inconnu', 'Ce réseau n’existe pas, ou n’est pas le vôtre.');
    const reseau = await reseauOuIntrouvable(this.store, cle);
    if (!reseau.exercice)
      throw new Probleme(409, 'pas-un-exercice', 'Seule l’horloge d’un exercice s’avance.');
    return reseau;
  }

  private horloge = async (cle: string) => (await reseauOuIntrouvable(this.store, cle)).maintenant;
}

/** A day is lived to its end. */
function instantDe({ zone, regime, fermetures }: ReseauLu, jusqua: string): string {
  const calendrier = creerCalendrier({ zone, regime, fermetures });
  return jusqua.includes('T') ? calendrier.instant(jusqua) : calendrier.finDeJour(jusqua);
}

const echeanceRefusee = (cle: string, answer: Answer | null) =>
  answer?.kind === 'refused'
    ? new Probleme(409, answer.code, `L’échéance ${cle} est refusée : ${answer.message}`)
    : new Probleme(409, 'echeance-absente', `L’échéance ${cle} n’est plus attendue.`);

const horlogeEnArriere = () =>
  new Probleme(409, 'horloge-en-arriere', 'L’exercice est déjà plus loin : son horloge ne recule jamais.');
