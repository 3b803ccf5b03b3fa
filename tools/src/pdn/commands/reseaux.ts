import type { Command } from 'commander';
import { creerReseau, publierRegles, type NouveauReseau } from '@pdn/persistence';
import type { Regles } from '@pdn/domain';
import { ownerUrl } from '../database.js';
import { readDocument } from '../document.js';

export function reseaux(program: Command): void {
  program
    .command('creer-reseau')
    .description('crée un réseau et ses premières règles, à partir d’un document JSON')
    .argument('<fichier>', 'clé, nom, duNom, zone, regime, expediteur, contacts ; horloge pour un exercice')
    .action(async (fichier: string) => {
      const reseau = await readDocument<NouveauReseau>(fichier);
      await creerReseau(await ownerUrl(), reseau);
      console.log(`Le réseau « ${reseau.cle} » est créé.`);
    });

  program
    .command('publier-regles')
    .description('publie une nouvelle version des règles d’un réseau pour un programme')
    .argument('<fichier>', 'document JSON des règles, avec reseau et programme')
    .requiredOption(
      '--le <instant>',
      'à partir de quand les nouveaux dossiers la suivent, par exemple 2027-01-01T00:00:00.000Z',
    )
    .action(async (fichier: string, { le }: { le: string }) => {
      const { reseau, programme, version } = await publierRegles(
        await ownerUrl(),
        await readDocument<Regles>(fichier),
        le,
      );
      console.log(`Règles ${programme} du réseau « ${reseau} » : version ${version}, à partir du ${le}.`);
    });
}
