import type { Jour } from '../../temps.js';
import type { EventOf } from '../events.js';
import { labelDe } from '../label/label-de.js';
import {
  nomBilan,
  nomDuPas,
  objetDeLaSerie,
  personneDeLaCle,
  serieDeLaCle,
  serieDuSuivi,
} from '../series.js';
import type { Amenagement, Labellisation, Ouverte, Remise } from '../state.js';
import { remplacerSuivis, seriesVivantes } from '../suivis.js';
import { attendreOuverte } from './attendre.js';
import { surLabel } from './label.js';

type Attente = NonNullable<EventOf<'EcheanceDeplacee'>['data']['attente']>;

export function deplacee(
  avant: Labellisation,
  { cle, du, au, jours, attente }: EventOf<'EcheanceDeplacee'>['data'],
): Ouverte {
  const dossier = attendreOuverte(avant);
  if (attente) return deplacerAttente(noterDeplacement(dossier, cle, du, 0), attente, au);
  if (jours === 0) return { ...dossier, amenagements: sansDeplacement(dossier, cle) };
  return noterDeplacement(dossier, cle, du, jours);
}

export function sautee(avant: Labellisation, { cle, du }: EventOf<'EcheanceSautee'>['data']): Ouverte {
  const dossier = attendreOuverte(avant);
  return { ...dossier, amenagements: [...dossier.amenagements, { sort: 'sautee', cle, prevue: du }] };
}

export function miseEnPause(
  avant: Labellisation,
  { cle, du, le: depuis, attente }: EventOf<'EcheanceMiseEnPause'>['data'],
): Ouverte {
  const dossier = attendreOuverte(avant);
  const pause = { sort: 'en-pause', cle, prevue: du, depuis, attente: attente !== undefined } as const;
  return { ...dossier, amenagements: [...dossier.amenagements, pause] };
}

export function reprise(
  avant: Labellisation,
  { cle, du, au, attente }: EventOf<'EcheanceReprise'>['data'],
): Ouverte {
  const dossier = attendreOuverte(avant);
  const amenagements = dossier.amenagements.filter((autre) => autre.cle !== cle || autre.sort === 'deplacee');
  const reprise = { ...dossier, amenagements };
  return attente ? deplacerAttente(noterDeplacement(reprise, cle, du, 0), attente, au) : reprise;
}

/** All delays of the wait follow its date; under the next number when steps that were made lie ahead again. */
export function deplacerAttente(dossier: Ouverte, attente: Attente, au: Jour): Ouverte {
  const { serie, destinataire, enPlus, nouvelleSerie } = attente;
  return remplacerSuivis(avecLimite(dossier, serie, au), (suivi, objet, attendu) =>
    serieDuSuivi(objet, suivi) === serie && attendu === destinataire
      ? {
          ...suivi,
          serie: nouvelleSerie ? suivi.serie + 1 : suivi.serie,
          ...(enPlus === undefined ? {} : { enPlus }),
        }
      : suivi,
  );
}

/** The date of a bilan is written down, not counted. */
function avecLimite(dossier: Ouverte, serie: string, dateLimite: Jour): Ouverte {
  const estLeSien = ({ exercice, remise }: { exercice: number; remise: Remise }): boolean =>
    remise.statut === 'attendue' && serieDuSuivi(nomBilan(exercice), remise.suivi) === serie;
  if (!labelDe(dossier)?.bilans.some(estLeSien)) return dossier;
  return attendreOuverte(
    surLabel(dossier, (label) => ({
      ...label,
      bilans: label.bilans.map((bilan) => (estLeSien(bilan) ? { ...bilan, dateLimite } : bilan)),
    })),
  );
}

function noterDeplacement(dossier: Ouverte, cle: string, du: Jour, jours: number): Ouverte {
  const autres = sansDeplacement(dossier, cle);
  const prevue = dossier.amenagements.find((autre) => !autres.includes(autre))?.prevue ?? du;
  return { ...dossier, amenagements: [...autres, { sort: 'deplacee', cle, jours, prevue }] };
}

const sansDeplacement = ({ amenagements }: Ouverte, cle: string): Amenagement[] =>
  amenagements.filter((autre) => autre.sort !== 'deplacee' || autre.cle !== cle);

/** The wait goes on under another number: what was decided about its steps stays. */
export function suivreLesSeries(dossier: Labellisation): Labellisation {
  if (!('amenagements' in dossier)) return dossier;
  const vivantes = seriesVivantes(dossier);
  const suivre = (amenagement: Amenagement): Amenagement => {
    const { cle } = amenagement;
    const serie = serieDeLaCle(cle);
    const personne = personneDeLaCle(cle);
    const vivante = vivantes.find(
      (autre) =>
        objetDeLaSerie(autre.serie) === objetDeLaSerie(serie) &&
        (personne === undefined || autre.attendu === personne),
    );
    return vivante ? { ...amenagement, cle: `${vivante.serie}${cle.slice(serie.length)}` } : amenagement;
  };
  return { ...dossier, amenagements: dossier.amenagements.map(suivre) };
}

/** Of series that are alive, and of openings to come: those have no series yet. */
export function elaguerAmenagements(dossier: Labellisation, series: readonly string[]): Labellisation {
  if (!('amenagements' in dossier)) return dossier;
  const ouverts = labelDe(dossier)?.bilans.map(({ exercice }) => nomBilan(exercice)) ?? [];
  const vit = ({ cle }: Amenagement): boolean =>
    estOuverture(cle)
      ? labelDe(dossier) !== null && !ouverts.includes(objetDeLaSerie(serieDeLaCle(cle)))
      : series.includes(serieDeLaCle(cle));
  return { ...dossier, amenagements: dossier.amenagements.filter(vit) };
}

const estOuverture = (cle: string): boolean => nomDuPas(cle).endsWith('/ouverture');
