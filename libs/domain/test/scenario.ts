import { expect } from '@jest/globals';
import {
  commandesPossibles,
  courriers,
  decide,
  echeances,
  evolve,
  fold,
  taches,
  vue,
  type ActeurKind,
  type Context,
  type CourrierIntent,
  type Labellisation,
  type LabellisationEvent,
  type Regles,
} from '../src/index.js';
import { demandees, type Acte } from './acteurs.js';
import { dernierJour } from './dernier-jour.js';
import { refusDe } from './refus.js';
import { calendrier, regles as parDefaut, versionDesRegles } from './reseau.js';

/** Given these facts, in the order of the stream. The clock stands at 14:00 of the last day that they name. */
export const given = (...faits: LabellisationEvent[]) => new Scenario(faits, parDefaut, dernierJour(faits));

class Scenario {
  constructor(
    private readonly faits: readonly LabellisationEvent[],
    private readonly regles: Regles,
    private readonly maintenant: string,
  ) {}

  /** Under other regles than the default ones. */
  sous(regles: Regles): Scenario {
    return new Scenario(this.faits, regles, this.maintenant);
  }

  /** `YYYY-MM-DD` (at 14:00) or `YYYY-MM-DDTHH:MM`, in Paris. */
  on(jourHeure: string): Scenario {
    return new Scenario(this.faits, this.regles, jourHeure.includes('T') ? jourHeure : `${jourHeure}T14:00`);
  }

  when(acte: Acte): Outcome {
    return new Outcome(this.dossier, acte, this.context);
  }

  /** The future that fires, by day; with dates that are only shown: `thenTimeline`. */
  thenFuture(...attendues: [cle: string, jour: string][]): void {
    expect(this.avenir().map(({ cle, jour }) => [cle, jour])).toEqual(attendues);
  }

  /** Only the échéances whose key starts so. */
  thenSerie(prefixe: string, ...attendues: [pas: string, jour: string][]): void {
    const serie = this.avenir().filter(({ cle }) => cle.startsWith(`${prefixe}/`));
    expect(serie.map(({ cle, jour }) => [cle.slice(prefixe.length + 1), jour])).toEqual(attendues);
  }

  thenNext(cle: string, jour: string): void {
    const [prochaine] = this.avenir();
    expect([prochaine?.cle, prochaine?.jour]).toEqual([cle, jour]);
  }

  thenReperes(...attendus: [cle: string, jour: string][]): void {
    const reperes = echeances(this.existant, this.context).filter(({ action }) => action.kind === 'repere');
    expect(reperes.map(({ cle, jour }) => [cle, jour])).toEqual(attendus);
  }

  thenTaches(...types: string[]): void {
    expect(taches(this.existant, this.context).map(({ type }) => type)).toEqual(types);
  }

  thenVue(attendue: Partial<ReturnType<typeof vue>>): void {
    expect(vue(this.existant, this.context)).toMatchObject(attendue);
  }

  thenPossibles(kind: ActeurKind, ...types: string[]): void {
    expect(commandesPossibles(this.dossier, this.context, { kind })).toEqual(types);
  }

  get dossier(): Labellisation | null {
    return fold(this.faits);
  }

  get context(): Context {
    const regles = versionDesRegles(this.regles, this.dossier?.regles ?? this.regles.version);
    return { now: calendrier.instant(this.maintenant), regles, calendrier };
  }

  private get existant(): Labellisation {
    if (!this.dossier) throw new Error('This scenario has no dossier.');
    return this.dossier;
  }

  private avenir() {
    return echeances(this.existant, this.context).filter(({ action }) => action.kind !== 'repere');
  }
}

class Outcome {
  constructor(
    private readonly avant: Labellisation | null,
    private readonly acte: Acte,
    private readonly context: Context,
  ) {}

  /** Writing these mails, « gabarit → who + copy », in this order and no other. */
  mailing(...attendus: string[]): this {
    expect(this.courriers().map(enUneLigne)).toEqual(attendus);
    return this;
  }

  /** Writing this one, among others. */
  mailingOne(attendu: Partial<CourrierIntent>): this {
    expect(this.courriers()).toContainEqual(expect.objectContaining(attendu));
    return this;
  }

  thenMails(...attendus: string[]): void {
    this.mailing(...attendus);
  }

  thenMail(attendu: Partial<CourrierIntent>): void {
    this.mailingOne(attendu);
  }

  then(...attendus: LabellisationEvent[]): void {
    expect(this.decider()).toEqual(attendus);
  }

  thenNothing(): void {
    expect(this.decider()).toEqual([]);
  }

  thenRefused(code: string, champ?: string): void {
    expect(refusDe(() => this.decider())).toMatchObject({ code, champ });
  }

  private courriers(): CourrierIntent[] {
    let dossier = this.avant;
    return this.decider().flatMap((event) => {
      dossier = evolve(dossier, event, (dossier?.version ?? 0) + 1);
      return courriers(event, dossier, {
        ...this.context,
        regles: versionDesRegles(this.context.regles, dossier.regles),
      });
    });
  }

  private decider(): LabellisationEvent[] {
    const { command, acteur } = this.acte;
    const decision = {
      ...{ ...this.context, acteur, reseau: '50', numero: 'PDN-50-2027-0001' },
      ...demandees(command, this.context.regles),
    };
    return decide(command, this.avant, decision);
  }
}

const enUneLigne = ({ gabarit, destinataire, copie }: CourrierIntent): string =>
  [`${gabarit} → ${destinataire}`, ...copie].join(' + ');
