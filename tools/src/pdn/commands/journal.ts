import type { Command } from 'commander';
import { reconstruire, verifierChaines } from '@pdn/persistence';
import { Failure } from '../../shell/failure.js';
import { withStore } from '../database.js';

const DEFAUTS = {
  maillon: 'l’événement n’est plus celui qui a été écrit',
  rang: 'un événement manque ou est en trop',
  tete: 'le journal ne finit pas où le dossier le dit',
  document: 'le document n’est plus celui qui a été scellé',
} as const;

export function journal(program: Command): void {
  program
    .command('reconstruire')
    .description('refait toutes les vues à partir des événements')
    .action(async () => {
      const { streams, lignes } = await withStore((store) => reconstruire(store, new Date().toISOString()));
      console.log(`${streams} dossiers relus ; ${lignes} lignes corrigées.`);
    });

  program
    .command('verifier')
    .description('recalcule les empreintes de tout le journal')
    .action(async () => {
      const { streams, evenements, anomalies } = await withStore(verifierChaines);
      for (const { stream, version, defaut } of anomalies)
        console.error(`${stream}, version ${version} : ${DEFAUTS[defaut]}.`);
      const bilan = `${streams} dossiers, ${evenements} événements`;
      if (anomalies.length > 0) throw new Failure(`${bilan} : ${anomalies.length} anomalies.`);
      console.log(`${bilan} : tout est intact.`);
    });
}
