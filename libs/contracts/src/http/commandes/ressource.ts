import { DOMAINES_RESSOURCE } from '@pdn/domain';
import { z } from 'zod';
import { le } from '../champs/temps.js';
import { jeton, ligne, motif, paragraphes } from '../champs/texte.js';
import { commande } from '../commande.js';

/** Another status than the label: its public words never borrow that one. */
const sansLabel = <Texte extends z.ZodType<string>>(texte: Texte) =>
  texte.refine(
    (valeur) => !/labelli/i.test(valeur),
    'Une personne ressource n’est pas labellisée : dites-le autrement.',
  );

export const ressource = [
  commande('proposerPersonneRessource', {
    titre: 'Proposer le statut de personne ressource',
    champs: {
      texte: jeton().meta({ description: 'Version du texte que chacun accepte.' }),
      domaines: z.array(z.enum(DOMAINES_RESSOURCE)).min(1).max(DOMAINES_RESSOURCE.length),
      ressource: z
        .strictObject({ mention: sansLabel(ligne(120)), perimetre: sansLabel(paragraphes(1000)) })
        .meta({ description: 'La mention publique, et ce pour quoi les Promeneurs peuvent appeler.' }),
      le,
    },
    documents: ['ressource'],
    exemple: {
      texte: 'personne-ressource-v1',
      domaines: ['petite-enfance'],
      ressource: {
        mention: 'Personne ressource, petite enfance',
        perimetre: 'Répond aux Promeneurs sur le sommeil et l’alimentation des tout-petits.',
      },
    },
  }),
  commande('accepterPersonneRessource', {
    titre: 'Enregistrer un accord au statut de personne ressource',
    champs: {
      partie: z.enum(['employeur', 'professionnel']),
      texte: jeton(),
      preuve: z
        .strictObject({ nom: ligne(200), fonction: ligne(120).exactOptional() })
        .meta({ description: 'Le nom tel qu’il a été écrit en acceptant.' })
        .exactOptional(),
      le,
    },
    documents: ['preuve'],
    exemple: {
      partie: 'employeur',
      texte: 'personne-ressource-v1',
      preuve: { nom: 'Béatrice Duclavier' },
    },
  }),
  commande('mettreFinPersonneRessource', {
    titre: 'Mettre fin au statut de personne ressource',
    champs: { par: z.enum(['employeur', 'professionnel', 'coordination']), motif, le },
    documents: ['motif'],
    exemple: { par: 'professionnel', motif: 'Départ de la structure.' },
  }),
];
