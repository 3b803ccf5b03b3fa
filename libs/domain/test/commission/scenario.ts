import { expect } from '@jest/globals';
import {
  ENTITES,
  instancesParDefaut,
  seances,
  type ActeurKind,
  type DecisionContext,
  type Instance,
} from '../../src/index.js';
import { acteur } from '../acteurs.js';
import { refusDe } from '../refus.js';
import { calendrier, regles } from '../reseau.js';
import type { ActeDeSeance } from './actes.js';

/** Given these facts of a session. The clock stands at 14:00 of the last day that they name. */
export const givenSeance = (...faits: seances.CommissionEvent[]) =>
  new Scenario(faits, instancesParDefaut, dernierJour(faits));

class Scenario {
  constructor(
    private readonly faits: readonly seances.CommissionEvent[],
    private readonly instances: readonly Instance[],
    private readonly maintenant: string,
  ) {}

  /** `YYYY-MM-DD` (at 14:00) or `YYYY-MM-DDTHH:MM`, in Paris. */
  on(jour: string): Scenario {
    return new Scenario(this.faits, this.instances, jour.includes('T') ? jour : `${jour}T14:00`);
  }

  when(acte: ActeDeSeance): Outcome {
    return new Outcome(this.commission, acte, this.context);
  }

  thenFuture(...attendues: [cle: string, jour: string][]): void {
    expect(
      seances
        .echeances(this.existante, this.context)
        .filter(({ action }) => action.kind !== 'repere')
        .map(({ cle, jour }) => [cle, jour]),
    ).toEqual(attendues);
  }

  thenTaches(...types: string[]): void {
    expect(seances.taches(this.existante, this.context).map(({ type }) => type)).toEqual(types);
  }

  /** Of the reminder of the session, written to that member and not sent yet. */
  thenRappelAttendu(personne: string, attendu: boolean): void {
    const rappel = { gabarit: 'seance-rappel', destinataire: 'membre', personne, serie: 'seance.1' } as const;
    expect(ENTITES.commission.rappelAttendu({ ...rappel, donnees: {} }, this.existante, this.context)).toBe(
      attendu,
    );
  }

  thenVue(attendue: Partial<seances.VueCommission>): void {
    expect(seances.vue(this.existante, this.context)).toMatchObject(attendue);
  }

  /** Keys of the decisions that have left and were not answered. */
  thenEnRoute(...cles: string[]): void {
    const enRoute = this.existante.transmissions.filter(({ statut }) => statut.etat === 'a-transmettre');
    expect(enRoute.map(({ cle }) => cle)).toEqual(cles);
  }

  thenPossibles(kind: ActeurKind, ...types: string[]): void {
    expect(seances.commandesPossibles(this.commission, this.context, { kind })).toEqual(types);
  }

  get commission(): seances.Commission | null {
    return seances.fold(this.faits);
  }

  get context(): DecisionContext {
    return {
      now: calendrier.instant(this.maintenant),
      ...{ calendrier, regles, instances: this.instances },
      acteur: acteur('coordinateur'),
      reseau: '50',
      numero: 'COM-50-2027-0001',
    };
  }

  private get existante(): seances.Commission {
    if (!this.commission) throw new Error('This scenario has no session.');
    return this.commission;
  }
}

class Outcome {
  constructor(
    private readonly avant: seances.Commission | null,
    private readonly acte: ActeDeSeance,
    private readonly context: DecisionContext,
  ) {}

  /** Writing these mails, « gabarit → who », in this order and no other. */
  mailing(...attendus: string[]): this {
    let commission = this.avant;
    const ecrits = this.decider().flatMap((event) => {
      commission = seances.evolve(commission, event, (commission?.version ?? 0) + 1);
      return seances.courriers(event, commission, this.context);
    });
    expect(ecrits.map(({ gabarit, personne }) => `${gabarit} → ${personne ?? '?'}`)).toEqual(attendus);
    return this;
  }

  then(...attendus: seances.CommissionEvent[]): void {
    expect(this.decider()).toEqual(attendus);
  }

  thenNothing(): void {
    expect(this.decider()).toEqual([]);
  }

  thenRefused(code: string, champ?: string): void {
    expect(refusDe(() => this.decider())).toMatchObject({ code, champ });
  }

  private decider(): seances.CommissionEvent[] {
    const { command, acteur } = this.acte;
    return seances.decide(command, this.avant, { ...this.context, acteur });
  }
}

function dernierJour(faits: readonly seances.CommissionEvent[]): string {
  const jours = faits.flatMap(({ data }) => ('le' in data ? data.le : []));
  return `${jours.at(-1) ?? '2027-01-04'}T14:00`;
}
