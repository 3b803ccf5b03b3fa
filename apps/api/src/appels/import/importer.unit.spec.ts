import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nomDeCommune } from './index-des-communes.js';
import { importer as importerUneAUne, LIGNES_AU_PLUS, type LigneImportee } from './importer.js';
import { TableauIllisible } from './tableau.js';

const importer = (...[octets, appel]: Parameters<typeof importerUneAUne>) => [
  ...importerUneAUne(octets, appel),
];

const DONNEES = join(import.meta.dirname, '../../../../../test/donnees');
const APPEL = { programme: 'parentalite', departement: '50' } as const;

interface Attendue extends Omit<LigneImportee, 'normalise'> {
  cas: string;
  normalise?: Record<string, unknown>;
}
const attendu = JSON.parse(readFileSync(join(DONNEES, 'appel-2021-attendu.json'), 'utf8')) as {
  comptes: Record<string, number>;
  lignes: Attendue[];
};

describe.each(['appel-2021.csv', 'appel-2021-windows1252.csv'])('L’import de %s', (fichier) => {
  const lignes = importer(readFileSync(join(DONNEES, fichier)), APPEL);

  it('compte ce qui est accepté, en erreur, en double et ignoré', () => {
    const { enregistrements, ...comptes } = attendu.comptes;
    expect(lignes).toHaveLength(enregistrements!);
    for (const [statut, nombre] of Object.entries(comptes))
      expect([statut, lignes.filter((ligne) => ligne.statut === statut).length]).toEqual([statut, nombre]);
  });

  it.each(attendu.lignes.map((ligne) => [ligne.enregistrement, ligne.cas, ligne] as const))(
    'juge l’enregistrement %i : %s',
    (rang, _cas, { cas: _, nom: _nom, avertissements, normalise, ...attendue }) => {
      const lue = lignes[rang - 1]!;
      expect(lue).toMatchObject(attendue);
      expect(lue.motifs ?? []).toEqual(attendue.motifs ?? []);
      if (lue.statut === 'acceptee')
        expect([...lue.avertissements!].sort()).toEqual([...(avertissements ?? [])].sort());
      if (normalise) expect(lue.normalise).toMatchObject(normalise);
      expect(lue.proposition).toEqual(attendue.proposition);
    },
  );
});

describe('Un fichier qui n’est pas un tableau', () => {
  const lire = (texte: string) => () => importer(Buffer.from(texte), APPEL);

  it.each([
    ['vide', ''],
    ['sans les colonnes qu’il faut', 'a;b;c\n1;2;3\n'],
    ['binaire', 'PK\u0003\u0004\0\0\0'],
    ['au guillemet perdu', 'Structure;Commune;Courriel\n"Centre;Lessay;a@example.org\n'],
    ['trop long', `Structure;Commune;Courriel\n${'a;b;c\n'.repeat(LIGNES_AU_PLUS + 1)}`],
  ])('est refusé d’une phrase : %s', (_quoi, texte) => expect(lire(texte)).toThrow(TableauIllisible));

  it('peut être séparé par des virgules ou des tabulations, avec un indicateur d’ordre des octets', () => {
    for (const separateur of [',', '\t', ';']) {
      const [ligne] = importer(
        Buffer.from(
          `\ufeff${['Structure', 'Commune', 'Courriel'].join(separateur)}\r\n${['CS', 'Lessay', 'a@example.org'].join(separateur)}`,
        ),
        APPEL,
      );
      expect(ligne).toMatchObject({ statut: 'acceptee', normalise: { code_insee: '50267' } });
    }
  });

  it('invite aussi le professionnel, quand il est nommé', () => {
    const entete = 'Structure;Commune;Courriel;Professionnel;Courriel du professionnel';
    const [bonne, mauvaise] = importer(
      Buffer.from(
        `${entete}\nCS;Lessay;a@example.org;Inès Quoniam;i@example.org\nEVS;Lessay;b@example.org;Tom;pas-une-adresse`,
      ),
      APPEL,
    );
    expect(bonne!.normalise!.professionnel).toEqual({
      prenom: 'Inès',
      nom: 'Quoniam',
      courriel: 'i@example.org',
    });
    expect(mauvaise!.motifs).toEqual(['courriel_professionnel_invalide']);
  });

  it('20 : jamais n’en garde que les colonnes des structures et des professionnels', () => {
    const [ligne] = importer(
      Buffer.from(
        'Structure;Commune;Courriel;Observations;Prénom de l’enfant;Parent\nCS;Lessay;a@example.org;Vu Mme Lenoir;Léa;Mme Lenoir\n',
      ),
      APPEL,
    );
    expect(ligne!.statut).toBe('acceptee');
    expect(JSON.stringify(ligne)).not.toMatch(/Léa|Lenoir/);
  });
});

describe('Un fichier aussi long que permis', () => {
  const COMMUNES = readFileSync(join(import.meta.dirname, '../../../donnees/communes.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((ligne) => ligne.split(';'));
  const manche = COMMUNES.filter(([code = '']) => code.startsWith('50')).slice(0, LIGNES_AU_PLUS);
  const fichierDe = (entete: string, ligneDe: (rang: number) => string) =>
    Buffer.from([entete, ...manche.map((_, rang) => ligneDe(rang))].join('\n'));

  it.each([
    [
      'chaque fois une autre commune, avec son code postal',
      fichierDe(
        'Structure;Commune;Code postal;Courriel',
        (rang) => `CS ${rang};${manche[rang]![1]};${manche[rang]![2]!.split(' ')[0]};c${rang}@example.org`,
      ),
    ],
    [
      'sans code postal',
      fichierDe(
        'Structure;Commune;Courriel',
        (rang) => `CS ${rang};${manche[rang]![1]};c${rang}@example.org`,
      ),
    ],
    [
      'avec son code Insee',
      fichierDe(
        'Structure;Commune;Code Insee;Courriel',
        (rang) => `CS ${rang};${manche[rang]![1]};${manche[rang]![0]};c${rang}@example.org`,
      ),
    ],
    [
      'toutes dans la même commune',
      fichierDe('Structure;Commune;Courriel', (rang) => `CS ${rang};Coutances;c${rang}@example.org`),
    ],
  ])('%s : se juge plus vite que ne se comparent trois fois les noms de France', (_quoi, fichier) => {
    const juger = () => tempsDe(() => importer(fichier, APPEL));
    const comparer = () => tempsDe(() => COMMUNES.forEach(([, nom = '']) => nomDeCommune(nom)));
    expect(importer(fichier, APPEL)).toHaveLength(LIGNES_AU_PLUS);
    // the best of three, against a measure taken beside it: the machine may be slow, or busy
    expect(Math.min(juger(), juger(), juger())).toBeLessThan(
      3 * Math.min(comparer(), comparer(), comparer()),
    );
  });
});

/** Milliseconds of processor. */
function tempsDe(travail: () => void): number {
  const avant = process.cpuUsage();
  travail();
  const { user, system } = process.cpuUsage(avant);
  return (user + system) / 1000;
}
