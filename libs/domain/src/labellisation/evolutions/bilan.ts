import type { EventOf } from '../events.js';
import type { Bilan, Contresignature, Labellisation, Remise } from '../state.js';
import type { Jour } from '../../temps.js';
import { surLabel } from './label.js';

export const ouvert = (
  avant: Labellisation,
  { exercice, dateLimite, serie, le }: EventOf<'BilanOuvert'>['data'],
): Labellisation => {
  const bilan: Bilan = {
    exercice,
    dateLimite,
    remise: { statut: 'attendue', suivi: { serie, depuis: le }, renvoi: null },
    contresignature: { statut: 'plus-tard', serie: 1 },
  };
  return surLabel(avant, (label) => ({
    ...label,
    bilans: [...label.bilans, bilan].sort((a, b) => a.exercice - b.exercice),
  }));
};

export const remis = (
  avant: Labellisation,
  { exercice, contenu, le, saisiLe = le }: EventOf<'BilanRemis'>['data'],
): Labellisation =>
  surBilan(avant, exercice, (bilan) => {
    if (bilan.remise.statut !== 'attendue') throw new TypeError('This bilan is not awaited.');
    const remise = { statut: 'faite', contenu, le, serie: bilan.remise.suivi.serie } as const;
    return { ...bilan, remise, contresignature: solliciter(bilan.contresignature, saisiLe) };
  });

export const contresigne = (
  avant: Labellisation,
  { exercice, accord, le }: EventOf<'BilanContresigne'>['data'],
): Labellisation =>
  surBilan(avant, exercice, (bilan) => {
    const serie = serieDeLaContresignature(bilan.contresignature);
    return { ...bilan, contresignature: { statut: 'donnee', accord, le, serie } };
  });

export const renvoye = (
  avant: Labellisation,
  { exercice, motif, serie, le, saisiLe = le, dateLimite }: EventOf<'BilanRenvoye'>['data'],
): Labellisation =>
  surBilan(avant, exercice, (bilan) => ({
    ...bilan,
    dateLimite: dateLimite ?? bilan.dateLimite,
    remise: { statut: 'attendue', suivi: { serie, depuis: saisiLe }, renvoi: { motif, le } },
    contresignature: remettreAPlusTard(bilan.contresignature),
  }));

export const accepte = (
  avant: Labellisation,
  { exercice, le }: EventOf<'BilanAccepte'>['data'],
): Labellisation =>
  surBilan(avant, exercice, (bilan) => ({
    ...bilan,
    remise: { statut: 'acceptee', le, serie: serieDeLaRemise(bilan.remise) },
  }));

export const clos = (
  avant: Labellisation,
  { exercice, motif, le }: EventOf<'BilanClos'>['data'],
): Labellisation =>
  surBilan(avant, exercice, (bilan) => ({
    ...bilan,
    remise: { statut: 'close', motif, le, serie: serieDeLaRemise(bilan.remise) },
    contresignature: remettreAPlusTard(bilan.contresignature),
  }));

/** The employer sees the corrected one again. */
export const rouvert = (
  avant: Labellisation,
  { exercice, motif, serie, le, saisiLe = le, dateLimite }: EventOf<'BilanRouvert'>['data'],
): Labellisation =>
  surBilan(avant, exercice, (bilan) => ({
    ...bilan,
    dateLimite,
    remise: { statut: 'attendue', suivi: { serie, depuis: saisiLe }, renvoi: { motif, le } },
    contresignature: redemander(bilan.contresignature),
  }));

export const serieDeLaRemise = (remise: Remise): number =>
  remise.statut === 'attendue' ? remise.suivi.serie : remise.serie;

const serieDeLaContresignature = (contresignature: Contresignature): number =>
  contresignature.statut === 'attendue' ? contresignature.suivi.serie : contresignature.serie;

const redemander = (contresignature: Contresignature): Contresignature =>
  contresignature.statut === 'plus-tard'
    ? contresignature
    : { statut: 'plus-tard', serie: serieDeLaContresignature(contresignature) + 1 };

const solliciter = (contresignature: Contresignature, depuis: Jour): Contresignature =>
  contresignature.statut === 'plus-tard'
    ? { statut: 'attendue', suivi: { serie: contresignature.serie, depuis } }
    : contresignature;

const remettreAPlusTard = (contresignature: Contresignature): Contresignature =>
  contresignature.statut === 'donnee' && contresignature.accord
    ? contresignature
    : redemander(contresignature);

/** @throws {TypeError} when the bilan of this year is not open */
function surBilan(avant: Labellisation, exercice: number, f: (bilan: Bilan) => Bilan): Labellisation {
  return surLabel(avant, (label) => {
    if (!label.bilans.some((bilan) => bilan.exercice === exercice))
      throw new TypeError(`The bilan of ${exercice} is not open.`);
    return {
      ...label,
      bilans: label.bilans.map((bilan) => (bilan.exercice === exercice ? f(bilan) : bilan)),
    };
  });
}
