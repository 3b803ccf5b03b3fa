import { uuid5 } from '@pdn/contracts/ids';
import { demander, type ApiDuReseau } from './api.js';
import { gesteDe } from './gestes.js';
import { lireRecit, trouver } from './recit.js';

/** The application that the real network has on its desk: somebody of the story, today. */
const MODELE = 'LAB-50-18';

/**
 * One dossier of the real network, up to an interview in three weeks: its reminder is a durable timer that anybody can
 * see pending in the Temporal UI.
 */
export async function ouvrirLeDossierReel(api: ApiDuReseau, aujourdhui: Date): Promise<string> {
  const recit = lireRecit();
  const depot = recit.evenements.find(
    ({ type, labellisation }) => type === 'candidature_deposee' && labellisation === MODELE,
  );
  const geste = depot && gesteDe(depot, recit);
  if (geste?.par !== 'ouverture') throw new Error(`The story does not hold the application of ${MODELE}.`);
  const { commune } = trouver(recit.structures, trouver(recit.labellisations, MODELE).structure);

  const { id } = await demander<{ id: string }>(api, '/labellisations', {
    cle: 'coordinateur',
    methode: 'POST',
    corps: { ...geste.corps, categorieMetier: 'referent_famille_centre_social', auNomDe: geste.auNomDe },
    commande: uuid5('demonstration/reel/ouverture'),
  });
  const commander = (type: string, data: object) =>
    demander(api, `/labellisations/${id}/commandes`, {
      cle: 'coordinateur',
      methode: 'POST',
      corps: { type, data },
      commande: uuid5(`demonstration/reel/${type}`),
    });
  await commander('declarerEligible', {});
  await commander('planifierEntretien', {
    date: `${dansTroisSemaines(aujourdhui)}T10:00`,
    dureeMinutes: 90,
    lieu: commune,
  });
  return id;
}

function dansTroisSemaines(aujourdhui: Date): string {
  const jour = new Date(aujourdhui);
  jour.setUTCDate(jour.getUTCDate() + 21);
  return jour.toISOString().slice(0, 10);
}
