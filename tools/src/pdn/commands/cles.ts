import { Option, type Command } from 'commander';
import { creerCle, listerCles, revoquerCle, type NouvelleCle } from '@pdn/persistence';
import { Failure } from '../../shell/failure.js';
import { ownerUrl } from '../database.js';
import { checkReseau } from '../reseau.js';

const ROLES: NouvelleCle['role'][] = ['coordinateur', 'caf', 'administrateur'];

const jour = (date: Date): string => date.toISOString().slice(0, 10);

export function cles(program: Command): void {
  program
    .command('creer-cle')
    .description('crée une clé d’API, montrée une seule fois')
    .requiredOption('--reseau <cle>', 'clé du réseau')
    .addOption(new Option('--role <role>', 'ce qu’elle permet').choices(ROLES).makeOptionMandatory())
    .requiredOption('--nom <nom>', 'à qui elle est')
    .action(async (demande: NouvelleCle) => {
      await checkReseau(demande.reseau);
      const { id, cle } = await creerCle(await ownerUrl(), demande);
      console.log(`Clé ${id}, à garder maintenant, elle ne sera plus montrée :\n${cle}`);
    });

  program
    .command('lister-cles')
    .description('liste les clés d’un réseau')
    .requiredOption('--reseau <cle>', 'clé du réseau')
    .action(async ({ reseau }: { reseau: string }) => {
      await checkReseau(reseau);
      const lignes = await listerCles(await ownerUrl(), reseau);
      if (lignes.length === 0) console.log(`Le réseau « ${reseau} » n’a aucune clé.`);
      for (const { id, role, nom, creeeLe, revoqueeLe } of lignes)
        console.log(
          [id, role, nom, `créée le ${jour(creeeLe)}`, revoqueeLe && `révoquée le ${jour(revoqueeLe)}`]
            .filter(Boolean)
            .join('  '),
        );
    });

  program
    .command('revoquer-cle')
    .description('révoque une clé : elle n’ouvre plus rien')
    .requiredOption('--reseau <cle>', 'clé du réseau')
    .requiredOption('--id <id>', 'identifiant donné par lister-cles')
    .action(async (demande: { reseau: string; id: string }) => {
      if (!(await revoquerCle(await ownerUrl(), demande)))
        throw new Failure(`Le réseau « ${demande.reseau} » n’a pas de clé ${demande.id} en cours.`);
      console.log(`La clé ${demande.id} est révoquée.`);
    });
}
