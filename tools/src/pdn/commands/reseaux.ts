import type { Command } from 'commander';
import { creerReseau, creerReseauDuFichier, type NouveauReseau } from '@pdn/persistence';
import { ownerUrl } from '../database.js';
import { readDocument } from '../document.js';

export function reseaux(program: Command): void {
  program
    .command('creer-reseau')
    .description('crée un réseau et ses premières règles, à partir d’un document JSON')
    .argument(
      '<fichier>',
      'reseau (clé, nom, duNom, zone, regime, expediteur, contacts, partenaires ; horloge pour un exercice) et regles ; le réseau seul prend les règles par défaut',
    )
    .action(async (fichier: string) => {
      const document = await readDocument<NouveauReseau | { reseau: NouveauReseau }>(fichier);
      const cle = await creer(document);
      console.log(`Le réseau « ${cle} » est créé.`);
    });
}

async function creer(document: NouveauReseau | { reseau: NouveauReseau }): Promise<string> {
  if ('reseau' in document) return creerReseauDuFichier(await ownerUrl(), document);
  await creerReseau(await ownerUrl(), document);
  return document.cle;
}
