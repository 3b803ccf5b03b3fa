import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { ecrireFichierDeRegles, lireFichierDeRegles } from '@pdn/contracts/regles';
import { CHAPITRES, comparerRegles, type Ecart, PROGRAMMES, type Programme, type Regles } from '@pdn/domain';
import { lireVersion, listerVersions, publierVersion } from '@pdn/persistence';
import { Failure } from '../../shell/failure.js';
import { withStore } from '../database.js';
import { readText } from '../document.js';
import { checkReseau } from '../reseau.js';

interface Lesquelles {
  reseau: string;
  programme: Programme;
}

const jour = (instant: string): string => instant.slice(0, 10);

/** Published rules, from files: read, compared, exported, published from a day. */
export function regles(program: Command): void {
  const commande = (nom: string, description: string) =>
    program
      .command(nom)
      .description(description)
      .requiredOption('--reseau <cle>', 'clé du réseau')
      .addOption(
        new Option('--programme <programme>', 'programme').choices(PROGRAMMES).makeOptionMandatory(),
      );

  commande('lister-regles', 'liste les versions publiées').action(
    async ({ reseau, programme }: Lesquelles) => {
      for (const { version, depuis, enVigueur, dossiers } of await versionsDe({ reseau, programme }))
        console.log(
          [
            `version ${version}`,
            `à partir du ${jour(depuis)}`,
            enVigueur && 'en vigueur',
            `${dossiers} dossiers`,
          ]
            .filter(Boolean)
            .join('  '),
        );
    },
  );

  commande('exporter-regles', 'écrit une version dans un fichier, ou à l’écran')
    .requiredOption('--version-publiee <numero>', 'numéro de la version', Number)
    .option('--fichier <chemin>', 'où l’écrire')
    .action(async (demande: Lesquelles & { versionPubliee: number; fichier?: string }) => {
      const texte = ecrireFichierDeRegles(await versionDe(demande, demande.versionPubliee));
      if (demande.fichier === undefined) console.log(texte.trimEnd());
      else await writeFile(demande.fichier, texte);
    });

  commande('comparer-regles', 'dit ce qu’un fichier changerait à la version en vigueur')
    .argument('<fichier>', 'document JSON des règles')
    .action(async (fichier: string, demande: Lesquelles) => {
      const proposees = await lues(fichier, demande);
      dire(await ecartsAvecLaDerniere(demande, proposees));
    });

  commande('publier-regles', 'publie une nouvelle version : les dossiers déjà ouverts gardent la leur')
    .argument('<fichier>', 'document JSON des règles')
    .requiredOption(
      '--le <jour>',
      'à partir de quand les nouveaux dossiers la suivent, par exemple 2027-09-01',
    )
    .action(async (fichier: string, { le, ...demande }: Lesquelles & { le: string }) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(le))
        throw new Failure('Écrivez le jour AAAA-MM-JJ, par exemple 2027-09-01.');
      const proposees = await lues(fichier, demande);
      dire(await ecartsAvecLaDerniere(demande, proposees));
      const now = new Date().toISOString();
      const publiee = await withStore((store) =>
        publierVersion(store, demande.reseau, { regles: proposees, aPartirDu: le, par: 'pdn', now }),
      );
      if (publiee.kind === 'inchangee')
        throw new Failure('La dernière version publiée dit déjà la même chose.');
      if (publiee.kind === 'date-passee') throw new Failure('Choisissez aujourd’hui ou un jour à venir.');
      console.log(`Version ${publiee.version} publiée, à partir du ${le}.`);
    });
}

async function versionsDe({ reseau, programme }: Lesquelles) {
  await checkReseau(reseau);
  const versions = await withStore((store) => listerVersions(store, reseau, new Date().toISOString()));
  return versions.filter((version) => version.programme === programme);
}

export async function versionDe({ reseau, programme }: Lesquelles, version: number): Promise<Regles> {
  await checkReseau(reseau);
  const lue = await withStore((store) => lireVersion(store, reseau, programme, version));
  if (!lue) throw new Failure(`Le réseau « ${reseau} » n’a pas de version ${version} pour ce programme.`);
  return lue.regles;
}

/** @throws {Failure} naming each fault in words */
export async function lues(fichier: string, demande: Lesquelles): Promise<Regles> {
  await checkReseau(demande.reseau);
  const lu = lireFichierDeRegles(await readText(fichier), demande);
  if (lu.ok) return lu.valeur;
  throw new Failure(
    ['Ces règles ne sont pas valables.', ...lu.champs.map(({ message }) => `  ${message}`)].join('\n'),
  );
}

async function ecartsAvecLaDerniere(demande: Lesquelles, proposees: Regles): Promise<Ecart[]> {
  const [derniere] = await versionsDe(demande);
  return derniere ? comparerRegles(derniere.regles, proposees) : [];
}

function dire(ecarts: Ecart[]): void {
  if (ecarts.length === 0) console.log('Rien ne change.');
  for (const { chapitre, libelle, avant, apres } of ecarts)
    console.log(`${CHAPITRES[chapitre]}, ${libelle} : ${avant} → ${apres}`);
}
