import { describe, expect, it } from '@jest/globals';
import { actes, calendrier, faits, given, histoires, Vie } from '../../../test/index.js';
import { echeances } from '../../index.js';

/** Numbers of docs/jamais.md. */
describe('Jamais', () => {
  const ouverts = () => Vie.apres({ faits: histoires.ouverts });
  const relances = ({ dossier, context }: Vie) =>
    echeances(dossier!, context).flatMap(({ jour, action }) => (action.kind === 'relance' ? [jour] : []));
  const rappels = ({ envois }: Vie) => envois.filter(({ courrier }) => courrier.classe === 'rappel');

  it('5 : plus de courriels que la chronologie n’en annonçait, ni un cycle qui recommence', () => {
    const vie = ouverts();
    const annonces = relances(vie);
    expect(annonces).toHaveLength(4);
    vie.avancer('2028-02-01');
    expect(rappels(vie).map(({ jour }) => jour)).toEqual(annonces);
  });

  it('6 : de rappel le lendemain, ni de délai compté d’avant l’envoi', () => {
    for (const jour of relances(ouverts()))
      expect(calendrier.joursEntre('2027-02-01', jour)).toBeGreaterThan(1);
    const saisieTardive = Vie.apres({ faits: histoires.favorable }).le(
      '2027-02-01',
      actes.ouvrir(undefined, '2027-01-25'),
    );
    expect(relances(saisieTardive)).toEqual(relances(ouverts()));
  });

  it('6 : de rappel le lendemain d’une nouvelle date', () => {
    const vie = ouverts().le(
      '2027-02-03',
      actes.deplacer('engagements-2016.1/appeler/employeur', '2027-03-04'),
    );
    expect(relances(vie).filter((jour) => jour <= '2027-02-04')).toEqual(['2027-02-04']); // the other one's
  });

  it('7 : de date imprimée qui devient fausse sans être redite', () =>
    given(...histoires.ouverts)
      .when(actes.deplacer('engagements-2016.1/appeler/employeur', '2027-04-06'))
      .thenMail({
        gabarit: 'date-changee',
        destinataire: 'employeur',
        donnees: expect.objectContaining({ dateLimite: '2027-04-06', ancienne: '2027-03-03' }) as never,
      }));

  it('11 : d’avertissement compté avant d’être parti, ni manqué pour un jour sans moteur', () => {
    given(
      ...histoires.ouverts,
      faits.courrierNonRemis('2027-02-01', 'engagements-a-signer', 'employeur', 'engagements-2016.1'),
    ).thenSerie(
      'engagements-2016.1',
      ['relance-1/professionnel', '2027-02-04'],
      ['relance-2/professionnel', '2027-02-11'],
      ['appeler/professionnel', '2027-03-03'],
    );
    const vie = ouverts();
    vie.laisserPasser('2027-02-08');
    vie.avancer('2027-02-08');
    expect(
      rappels(vie)
        .map(({ courrier }) => courrier.destinataire)
        .sort(),
    ).toEqual(['employeur', 'professionnel']);
  });

  it('16 : ce qui a été donné n’est pas redemandé', () => {
    const vie = Vie.apres({ faits: histoires.deposee })
      .le('2027-01-06', actes.demanderPieces(['trame-projet', 'fiche-de-poste']))
      .le('2027-01-08', actes.fournirPieces(['trame-projet']))
      .avancer('2027-01-31');
    expect(rappels(vie).map(({ courrier }) => courrier.donnees['pieces'])).toEqual([
      'fiche-de-poste',
      'fiche-de-poste',
    ]);
  });

  it('17 : de signature refusée à qui l’employeur a désigné', () => {
    const vie = ouverts().le('2027-02-02', actes.changerContact('contact-delegue'));
    expect(vie.envois.map(({ courrier }) => courrier.gabarit)).toContain('engagements-a-signer');
    expect(vie.executer(actes.signer('employeur')).map(({ type }) => type)).toEqual(['EngagementsSignes']);
  });

  it('18 : de rappel qui ne soit pas au dossier', () => {
    const vie = ouverts().avancer('2028-02-01');
    const notes = vie.faits.filter(({ type, data }) => type === 'RelanceEchue' && data.envoyee);
    expect(notes).toHaveLength(rappels(vie).length);
    expect(notes.length).toBeGreaterThan(0);
  });
});
