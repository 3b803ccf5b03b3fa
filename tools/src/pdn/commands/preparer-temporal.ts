import type { Command } from 'commander';
import { readSettings } from '../../start/settings.js';
import { ensureNamespace, ensureSearchAttributes } from '../../start/temporal.js';

export const preparerTemporal = (program: Command): Command =>
  program
    .command('preparer-temporal')
    .description('crée l’espace de noms et les attributs de recherche du serveur Temporal')
    .action(async () => {
      const { temporalAddress, ports, namespace } = readSettings(process.env);
      const address = temporalAddress ?? `127.0.0.1:${ports.temporal}`;
      await ensureNamespace(address, namespace);
      await ensureSearchAttributes(address, namespace);
      console.log(`Temporal (${address}) connaît l’espace de noms « ${namespace} » et ses attributs.`);
    });
