import { describe, expect, it } from '@jest/globals';
import { acteur, autresRegles, faits, given, histoires } from '../../../test/index.js';
import { apercuAdoption } from './apercu.js';

const depuis = '2027-01-01T00:00:00.000Z';
const apercu = (scenario: ReturnType<typeof given>) =>
  apercuAdoption(
    scenario.dossier!,
    { ...scenario.context, reseau: '50', acteur: acteur('coordinateur') },
    { regles: autresRegles, depuis },
  );

describe('L’aperçu d’une adoption', () => {
  it('montre ce qui bouge, avant et après, et ce qui serait redit', () => {
    const { echeances, taches, courriers } = apercu(
      given(...histoires.ouverts, faits.engagementsSignes('2027-02-02', 'professionnel')),
    );
    expect(echeances.map(({ cle, avant, apres }) => [cle, avant, apres])).toEqual([
      ['engagements-2016.1/relance-1/employeur', '2027-02-04', '2027-02-08'],
      ['engagements-2016.1/relance-2/employeur', '2027-02-11', '2027-02-16'],
      ['engagements-2016.1/appeler/employeur', '2027-03-03', '2027-03-18'],
    ]);
    expect(taches).toEqual({ enPlus: [], enMoins: [] });
    expect(courriers.map(({ gabarit, destinataire }) => [gabarit, destinataire])).toEqual([
      ['date-changee', 'employeur'],
    ]);
  });

  it('montre ce qui vient et ce qui part', () => {
    const signalee = given(
      ...histoires.signes,
      faits.rendezVousProfilFixe('2027-02-15T09:30'),
      faits.relanceEchue('profil.1/relance-1', 'profil-relance'),
      faits.relanceEchue('profil.1/relance-2', 'profil-relance'),
      faits.relanceEchue('profil.1/relance-3', 'profil-relance'),
      faits.tacheSignalee('profil.1/appeler', 'appeler-profil'),
    ).on('2027-04-07');
    const { echeances, taches } = apercu(signalee);
    expect(echeances.map(({ cle, avant, apres }) => [cle, avant, apres])).toEqual([
      ['profil.2/appeler', null, '2027-04-19'],
    ]);
    expect(taches.enMoins.map(({ type }) => type)).toEqual(['appeler-profil']);
    expect(taches.enPlus).toEqual([]);
  });

  it('ne change rien au dossier', () => {
    const scenario = given(...histoires.ouverts);
    const { dossier: avant } = scenario;
    const copie = structuredClone(avant);
    apercu(scenario);
    expect(avant).toEqual(copie);
  });
});
