import type { Command } from 'commander';
import { migrate } from '@pdn/persistence';
import { appPassword, ownerUrl } from '../database.js';

export const migrer = (program: Command): Command =>
  program
    .command('migrer')
    .description('met la base à jour : rôles, tables, droits')
    .action(async () => {
      await migrate(await ownerUrl(), await appPassword());
      console.log('La base est à jour.');
    });
