import type { Command } from 'commander';
import type { Instance } from '@pdn/domain';
import { reglerInstances } from '@pdn/persistence';
import { ownerUrl } from '../database.js';
import { readDocument } from '../document.js';
import { checkReseau } from '../reseau.js';

export function instances(program: Command): void {
  program
    .command('regler-instances')
    .description('fixe les instances d’un réseau et leurs mandats : qui décide de quoi')
    .argument('<reseau>', 'clé du réseau')
    .argument(
      '<fichier>',
      'document JSON : la liste des instances (sièges, mandats, quorum, mode de décision)',
    )
    .action(async (reseau: string, fichier: string) => {
      await checkReseau(reseau);
      const document = await readDocument<Instance[]>(fichier);
      await reglerInstances(await ownerUrl(), reseau, document);
      console.log(
        `Les instances du réseau « ${reseau} » sont réglées : ${document.map(({ nom }) => nom).join(', ')}.`,
      );
    });
}
