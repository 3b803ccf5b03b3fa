import { Command } from 'commander';
import { z } from 'zod';
import { cles } from './commands/cles.js';
import { essayer } from './commands/essayer.js';
import { instances } from './commands/instances.js';
import { journal } from './commands/journal.js';
import { migrer } from './commands/migrer.js';
import { preparerTemporal } from './commands/preparer-temporal.js';
import { regles } from './commands/regles.js';
import { reseaux } from './commands/reseaux.js';
import { explain } from './explain.js';
import { inFrench } from './french.js';

/** `npm run pdn -- <commande>`: the administration of a running or stopped installation. */
export async function pdn(args: string[]): Promise<void> {
  z.config(z.locales.fr());
  const program = inFrench(new Command('npm run pdn --')).description('Administration de Parcours');
  migrer(program);
  preparerTemporal(program);
  reseaux(program);
  regles(program);
  instances(program);
  essayer(program);
  cles(program);
  journal(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    throw explain(error);
  }
}
