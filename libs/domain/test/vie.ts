import {
  courriers,
  decide,
  echeances,
  evolve,
  fold,
  type Acteur,
  type ActeurKind,
  type Context,
  type CourrierIntent,
  type Echeance,
  type Labellisation,
  type LabellisationEvent,
  type Regles,
} from '../src/index.js';
import { demandees, type Acte } from './acteurs.js';
import { declencher } from './actes.js';
import { dernierJour } from './dernier-jour.js';
import { calendrier, regles as parDefaut, versionDesRegles } from './reseau.js';
import type { Situation } from './table/situations.js';

export interface Envoi {
  /** Civil day on which it may leave. */
  jour: string;
  instant: string;
  /** Whose act it follows; `systeme`: time. */
  auteur: ActeurKind;
  /** How many facts there were, with the one that it tells. */
  rang: number;
  courrier: CourrierIntent;
}

/** One dossier lived from act to act: in between, time fires what falls due, as the engine would. */
export class Vie {
  dossier: Labellisation | null = null;
  readonly faits: LabellisationEvent[] = [];
  /** Who did each of them. */
  readonly auteurs: Acteur[] = [];
  readonly envois: Envoi[] = [];
  private now = calendrier.instant('2000-01-01T00:00');

  constructor(private readonly regles: Regles = parDefaut) {}

  /** A life that was told elsewhere up to here. */
  static apres({ faits, le, regles }: Situation): Vie {
    const vie = new Vie(regles);
    vie.now = calendrier.instant(le ? `${le}T14:00` : dernierJour(faits));
    vie.faits.push(...faits);
    vie.dossier = fold(faits);
    return vie;
  }

  /** What falls due before is fired first. `YYYY-MM-DD` is 14:00. */
  le(jourHeure: string, ...actes: Acte[]): this {
    this.avancer(jourHeure);
    for (const acte of actes) this.executer(acte);
    return this;
  }

  avancer(jourHeure: string): this {
    const jusqua = calendrier.instant(jourHeure.includes('T') ? jourHeure : `${jourHeure}T14:00`);
    for (let due = this.due(jusqua); due; due = this.due(jusqua)) {
      this.now = due.at > this.now ? due.at : this.now;
      this.executer(declencher(due.cle));
    }
    this.now = jusqua;
    return this;
  }

  /** Time goes by, and nothing fires. */
  laisserPasser(jour: string): void {
    this.now = calendrier.instant(`${jour}T14:00`);
  }

  executer({ command, acteur }: Acte): LabellisationEvent[] {
    const faits = decide(command, this.dossier, {
      ...this.context,
      acteur,
      reseau: '50',
      numero: 'PDN-50-2027-0001',
      ...demandees(command, this.regles),
    });
    for (const fait of faits) this.noter(fait, acteur);
    return faits;
  }

  /** « 2027-02-04 engagements-relance → employeur » */
  get journal(): string[] {
    return this.envois.map(({ jour, courrier: { gabarit, destinataire, copie } }) =>
      [`${jour} ${gabarit} → ${destinataire}`, ...copie].join(' + '),
    );
  }

  get aujourdhui(): string {
    return calendrier.jour(this.now);
  }

  get context(): Context {
    const regles = versionDesRegles(this.regles, this.dossier?.regles ?? this.regles.version);
    return { now: this.now, regles, calendrier };
  }

  private due(jusqua: string): Echeance | undefined {
    if (!this.dossier) return undefined;
    return echeances(this.dossier, this.context).find(
      ({ at, action }) => action.kind !== 'repere' && at <= jusqua,
    );
  }

  private noter(fait: LabellisationEvent, acteur: Acteur): void {
    this.faits.push(fait);
    this.auteurs.push(acteur);
    this.dossier = evolve(this.dossier, fait, this.faits.length);
    for (const courrier of courriers(fait, this.dossier, this.context)) {
      const instant = courrier.partirLe ?? this.now;
      this.envois.push({
        ...{ jour: calendrier.jour(instant), instant, courrier },
        ...{ auteur: acteur.kind, rang: this.faits.length },
      });
    }
  }
}
