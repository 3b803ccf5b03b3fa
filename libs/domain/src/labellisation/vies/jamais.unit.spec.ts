import { describe, expect, it } from '@jest/globals';
import { tenter } from '../../../test/au-hasard.js';
import { actes, calendrier, faits, given, histoires, SITUATIONS, Vie } from '../../../test/index.js';
import { echeances, estClose, Refusal } from '../../index.js';
import { labelDe } from '../label/label-de.js';

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

  it('12 : d’effacement sans avertissement, ni avant le jour qu’il dit', () => {
    for (const nom of Object.keys(SITUATIONS)) {
      const vie = Vie.apres(SITUATIONS[nom]!);
      if (!vie.dossier || !estClose(vie.dossier) || vie.dossier.etape === 'archivee') continue;
      const avertis = () => vie.envois.filter(({ courrier }) => courrier.gabarit === 'archivage-annonce');
      const dejaAvertis = vie.dossier.archivage !== null;
      const archivee = Array.from({ length: 60 }, () => calendrier.plusMois(vie.aujourdhui, 1)).findIndex(
        () => {
          vie.avancer(calendrier.plusMois(vie.aujourdhui, 1));
          const avant = avertis().map(({ courrier, jour }) => ({ ...courrier, jour }));
          if (tenter(vie, actes.archiver()) instanceof Refusal) return false;
          if (dejaAvertis) return true;
          expect(avant.map(({ destinataire }) => destinataire).sort()).toEqual([
            'employeur',
            'professionnel',
          ]);
          for (const { donnees, jour } of avant) {
            expect(calendrier.joursEntre(jour, String(donnees['effet']))).toBeGreaterThanOrEqual(14);
            expect(vie.aujourdhui >= String(donnees['effet'])).toBe(true);
          }
          return true;
        },
      );
      expect([nom, archivee]).not.toEqual([nom, -1]);
    }
  });

  it('12 : d’effacement qu’un moteur arrêté n’a pas annoncé', () => {
    const vie = Vie.apres({ faits: histoires.retiree });
    vie.laisserPasser('2037-06-01');
    expect(tenter(vie, actes.archiver())).toMatchObject({ code: 'archive-sans-avertissement' });
  });

  it('15 : de date annoncée que l’on corrige en silence', () => {
    const dates = ({ dossier }: Vie) => {
      if (!dossier || estClose(dossier)) return null;
      const label = labelDe(dossier);
      const { du, au } = dossier.suspension ?? {};
      return JSON.stringify([label?.terme, label?.finAnnoncee?.effet, du, au, label?.manquement]);
    };
    const corrigees = Object.keys(SITUATIONS).flatMap((nom) => {
      const { dossier, aujourdhui } = Vie.apres(SITUATIONS[nom]!);
      return Object.values(dossier?.corrigeables ?? {}).flatMap((version) =>
        ['le', 'terme', 'du', 'au', 'depart', 'effet'].flatMap((champ) =>
          [-1, 40].flatMap((jours) => {
            const vie = Vie.apres(SITUATIONS[nom]!);
            const avant = dates(vie);
            tenter(vie, actes.corriger(version, champ, calendrier.plusJours(aujourdhui, jours)));
            if (avant === dates(vie)) return [];
            const avertis = vie.envois.flatMap(({ courrier: { destinataire, copie } }) => [
              destinataire,
              ...copie,
            ]);
            expect([nom, champ, avertis]).toEqual([
              ...[nom, champ],
              expect.arrayContaining(['employeur', 'professionnel']),
            ]);
            return [champ];
          }),
        ),
      );
    });
    expect(new Set(corrigees)).toEqual(new Set(['le', 'terme', 'du', 'au', 'depart', 'effet']));
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
