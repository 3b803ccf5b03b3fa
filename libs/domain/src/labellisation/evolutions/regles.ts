import type { EventOf } from '../events.js';
import { objetDeLaSerie, serieDuSuivi } from '../series.js';
import type { EnCours, Labellisation, Suivi } from '../state.js';
import { remplacerSuivis } from '../suivis.js';
import { attendreOuverte } from './attendre.js';
import { surLabel } from './label.js';

type Adoptees = EventOf<'ReglesAdoptees'>['data'];

/** The version kept from now on; waits that are taken up again have the next number. */
export function adoptees(avant: Labellisation, data: Adoptees): Labellisation {
  const { version, le, bilans, bilansEcartes, reprises } = data;
  const dossier = attendreOuverte(avant);
  const adoption = { le, bilansEcartes: [...(dossier.adoption?.bilansEcartes ?? []), ...bilansEcartes] };
  const nonRemis = dossier.nonRemis.map((echec) => suivreLaSerie(echec, data));
  return remplacerSuivis(
    avecDates({ ...dossier, regles: version, adoption, nonRemis }, bilans),
    (suivi, objet, attendu) => {
      const serie = serieDuSuivi(objet, suivi);
      const reprise = reprises.find((autre) => autre.serie === serie && autre.attendu === attendu);
      return reprise ? suivant(suivi, reprise.depuis) : suivi;
    },
  );
}

const suivant = (suivi: Suivi, recommence: string | undefined): Suivi => ({
  ...suivi,
  serie: suivi.serie + 1,
  depuis: recommence ?? suivi.depuis,
});

/** Nobody was told anything new: the mail that did not arrive is still what the next reminders wait for. */
function suivreLaSerie(
  echec: EnCours['nonRemis'][number],
  { reprises, annonces }: Adoptees,
): EnCours['nonRemis'][number] {
  const { serie, destinataire } = echec;
  const reprise = reprises.find((autre) => autre.serie === serie && autre.attendu === destinataire);
  const redit = annonces.some((autre) => autre.serie === serie && autre.destinataire === destinataire);
  if (!reprise || redit || serie === null) return echec;
  const objet = objetDeLaSerie(serie);
  return { ...echec, serie: `${objet}.${Number(serie.slice(objet.length + 1)) + 1}` };
}

function avecDates(dossier: Labellisation, dates: Adoptees['bilans']): Labellisation {
  if (dates.length === 0) return dossier;
  return surLabel(dossier, (label) => ({
    ...label,
    bilans: label.bilans.map((bilan) => ({
      ...bilan,
      dateLimite: dates.find(({ exercice }) => exercice === bilan.exercice)?.dateLimite ?? bilan.dateLimite,
    })),
  }));
}
