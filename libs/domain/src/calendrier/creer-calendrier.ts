import { Temporal } from 'temporal-polyfill/implementation';
import type { Jour } from '../temps.js';
import type { Calendrier } from './calendrier.js';
import { estFerie } from './feries.js';
import { fuseauDe } from './fuseau.js';
import { estWeekend, jourDeRang, rang } from './rang.js';
import type { Regime } from './regimes.js';

/** Days on which the network writes to nobody, both ends included. */
export interface Fermeture {
  du: Jour;
  au: Jour;
}

export interface ParametresCalendrier {
  /** IANA zone. */
  zone: string;
  regime: Regime;
  fermetures: readonly Fermeture[];
}

/** @throws {RangeError} at once for an unknown zone or a closure that is no civil date */
export function creerCalendrier({ zone, regime, fermetures }: ParametresCalendrier): Calendrier {
  const fuseau = fuseauDe(zone);
  const fermes = fermetures.map(({ du, au }) => ({ du: rang(du), au: rang(au) }));
  const estOuvre = (r: number): boolean =>
    !estWeekend(r) && !fermes.some(({ du, au }) => du <= r && r <= au) && !estFerie(regime, jourDeRang(r));
  const ouvreDepuis = (depart: number, pas: 1 | -1): number => {
    let r = depart;
    while (!estOuvre(r)) r += pas;
    return r;
  };

  return {
    zone,
    jour: fuseau.jour,
    instant: fuseau.instant,
    finDeJour: (jour) => fuseau.instant(`${jour}T23:59:59`),
    matin: (jour) => fuseau.instant(`${jour}T09:00`),
    estOuvre: (jour) => estOuvre(rang(jour)),
    ouvreSuivant: (jour) => jourDeRang(ouvreDepuis(rang(jour), 1)),
    ouvrePrecedent: (jour) => jourDeRang(ouvreDepuis(rang(jour), -1)),
    plusJours: (jour, jours) => jourDeRang(rang(jour) + jours),
    plusMois: (jour, mois) => Temporal.PlainDate.from(jour).add({ months: mois }).toString(),
    plusJoursOuvres(jour, jours) {
      const pas = jours < 0 ? -1 : 1;
      let r = rang(jour);
      for (let reste = Math.abs(jours); reste > 0; reste -= 1) r = ouvreDepuis(r + pas, pas);
      return jourDeRang(r);
    },
    joursEntre: (du, au) => rang(au) - rang(du),
    apres: (jour, jours) => jourDeRang(ouvreDepuis(rang(jour) + jours, 1)),
    avant: (jour, jours) => jourDeRang(ouvreDepuis(rang(jour) - jours, -1)),
  };
}
