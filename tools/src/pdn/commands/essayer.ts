import { Option, type Command } from 'commander';
import { PROGRAMMES, type Programme } from '@pdn/domain';
import { DESTINATAIRES, GABARITS_COURTS, pluriel, titreDeTache } from '@pdn/ecrans';
import { essayer as essayerABlanc, type PasDeDossier } from '@pdn/persistence';
import { Failure } from '../../shell/failure.js';
import { withStore } from '../database.js';
import { checkReseau } from '../reseau.js';
import { lues } from './regles.js';

interface Demande {
  reseau: string;
  du: string;
  au: string;
  programme?: Programme;
  regles?: string;
}

/** Who would get what, on which day: nothing is done, nothing is written. */
export const essayer = (program: Command): Command =>
  program
    .command('essayer')
    .description('essai à blanc : dit qui recevrait quoi entre deux jours, sans rien faire')
    .requiredOption('--reseau <cle>', 'clé du réseau')
    .requiredOption('--du <jour>', 'premier jour, AAAA-MM-JJ')
    .requiredOption('--au <jour>', 'dernier jour, AAAA-MM-JJ')
    .addOption(new Option('--programme <programme>', 'un seul programme').choices(PROGRAMMES))
    .option('--regles <fichier>', 'sous ces règles-là, comme si tous les adoptaient (demande --programme)')
    .action(async (demande: Demande) => {
      const { reseau, du, au, programme, regles: fichier } = demande;
      await checkReseau(reseau);
      if (fichier !== undefined && !programme)
        throw new Failure('Dites le programme de ces règles : --programme.');
      const regles = fichier !== undefined && programme ? await lues(fichier, { reseau, programme }) : null;
      const essai = await withStore((store) =>
        essayerABlanc(store, reseau, {
          ...{ now: new Date().toISOString(), du, au },
          ...(programme && { programme }),
          ...(regles && { regles: { ...regles, version: 0 } }),
        }),
      );
      for (const pas of essai?.pas ?? []) console.log(enUneLigne(pas));
      console.log(
        `${pluriel(essai?.pas.length ?? 0, 'étape')}, ${pluriel(essai?.dossiers ?? 0, 'dossier ouvert', 'dossiers ouverts')}. Rien n’est fait.`,
      );
    });

function enUneLigne(pas: PasDeDossier): string {
  const quoi = pas.kind === 'tache' ? `Tâche : ${titreDeTache(pas.tache)}` : GABARITS_COURTS[pas.gabarit];
  const pour = pas.qui ? `${pas.qui.nom ?? 'personne effacée'} (${DESTINATAIRES[pas.qui.role]})` : '';
  const numeros = pas.dossiers.map(({ numero }) => numero).join(', ');
  return [pas.jour, numeros, quoi, pour].filter(Boolean).join('  ');
}
