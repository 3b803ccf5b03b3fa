import type { Command } from 'commander';
import { lireBlocages, reconstruire, verifierChaines } from '@pdn/persistence';
import { Failure } from '../../shell/failure.js';
import type { EcartKind } from '@pdn/contracts/temporal';
import { tableDesBlocages } from '../blocages.js';
import { withStore } from '../database.js';
import { demanderRapprochement } from '../rapprochement.js';

const ECARTS: Record<EcartKind, string> = {
  absent: 'le moteur ne le suit pas',
  clos: 'le moteur suit un dossier clos',
  'en-retard': 'le moteur ignore les derniers faits',
  echeance: 'le moteur attend une autre échéance',
  bloque: 'le moteur ne fait pas ce qui est dû',
};

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
    .description(
      'recalcule les empreintes de tout le journal, dit ce que le moteur doit faire et ne fait pas, et le rapproche de la base',
    )
    .action(async () => {
      const { streams, evenements, anomalies } = await withStore(verifierChaines);
      for (const { stream, version, defaut } of anomalies)
        console.error(`${stream}, version ${version} : ${DEFAUTS[defaut]}.`);
      const bilan = `${streams} dossiers, ${evenements} événements`;
      if (anomalies.length > 0) throw new Failure(`${bilan} : ${anomalies.length} anomalies.`);
      console.log(`${bilan} : tout est intact.`);
      const bloques = await direLesBlocages();
      await rapprocher();
      if (bloques > 0) throw new Failure(`${bloques} choses restent à faire : le moteur n’y arrive pas.`);
    });
}

async function direLesBlocages(): Promise<number> {
  const now = new Date().toISOString();
  const blocages = await withStore((store) => lireBlocages(store, { now }));
  if (blocages.length > 0) console.error(tableDesBlocages(blocages));
  else console.log('Le moteur n’a rien en retard.');
  return blocages.length;
}

async function rapprocher(): Promise<void> {
  const { compares, repares, restent } = await demanderRapprochement();
  for (const { stream, ecart } of repares) console.log(`${stream} : ${ECARTS[ecart]} ; réparé.`);
  for (const { stream, ecart, lequel } of restent)
    console.error(`${stream} : ${ECARTS[ecart]}${lequel ? ` (${lequel})` : ''}.`);
  const bilan = `${compares} dossiers suivis`;
  if (restent.length > 0) throw new Failure(`${bilan} : ${restent.length} écarts demeurent.`);
  console.log(`${bilan} : le moteur et la base s’accordent.`);
}
