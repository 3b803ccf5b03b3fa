import { seances } from '@pdn/domain';
import { z } from 'zod';
import { critere } from '../champs/criteres.js';
import { existantOu, identifiant } from '../champs/identifiant.js';
import { personne } from '../champs/personne.js';
import { programme } from '../champs/programme.js';
import { dureeMinutes, jour, jourHeure } from '../champs/temps.js';
import { jeton, ligne, motif, paragraphes } from '../champs/texte.js';
import type { CommandeHttp } from '../commande.js';
import { renvoyerCourrier } from '../commandes/suivi.js';

const dossier = identifiant.meta({ description: 'Identifiant du dossier.' });
const membre = identifiant.meta({ description: 'Identifiant de la personne, membre de la séance.' });
const siege = jeton(40).meta({ description: 'Clé d’un siège de l’instance.', examples: ['caf'] });
const fonction = z.enum(seances.FONCTIONS);
const voix = z
  .array(z.strictObject({ personne: membre, voix: z.enum(seances.VOIX) }))
  .max(60)
  .meta({ description: 'Une voix par membre qui vote ; ce vote remplace le précédent.' });
const UN = '4f9dfb2a-8a4c-5a0f-9c51-0b1f6e3c7d21';
const AUTRE = '9a3b6c1e-2d4f-5a6b-8c7d-0e1f2a3b4c5d';

type SansType = Omit<CommandeHttp, 'type'>;
const commande = <const Type extends seances.CommissionCommandType, const Forme extends Partial<SansType>>(
  type: Type,
  forme: Forme & Pick<SansType, 'titre' | 'data' | 'exemple'>,
) => ({ type, documents: [], personnes: [], structures: [], ...forme });

const unMembre = z.strictObject({ personne: existantOu(personne), siege, fonction });

/** `POST /commissions`. */
export const planifierSeance = commande('planifierSeance', {
  titre: 'Planifier une séance',
  data: z.strictObject({
    programme,
    instance: jeton(40).meta({ description: 'Clé d’une instance du réseau.', examples: ['commission'] }),
    date: jourHeure,
    dureeMinutes,
    lieu: ligne(200),
    membres: z.array(unMembre).max(60).exactOptional(),
  }),
  documents: ['lieu'],
  listes: { membres: { documents: [], personnes: ['personne'], structures: [] } },
  exemple: {
    programme: 'parentalite',
    instance: 'commission',
    date: '2027-01-19T14:00',
    dureeMinutes: 120,
    lieu: 'Saint-Lô, salle des Grèves',
    membres: [
      {
        personne: { prenom: 'Sylvie', nom: 'Aubert', courriel: 's.aubert@caf.example.org' },
        siege: 'caf',
        fonction: 'presidence',
      },
    ],
  },
});
export const ouvertureSeance = planifierSeance.data.meta({
  id: 'OuvertureSeance',
  examples: [planifierSeance.exemple],
});
export type OuvertureSeance = z.output<typeof ouvertureSeance>;

/** What can be asked of a session, in the order of its life. */
export const COMMANDES_COMMISSION = [
  commande('inscrireMembre', {
    titre: 'Inscrire un membre',
    data: unMembre,
    personnes: ['personne'],
    exemple: { personne: { id: UN }, siege: 'partenaires', fonction: 'membre' },
  }),
  commande('retirerMembre', {
    titre: 'Retirer un membre, avant la séance',
    data: z.strictObject({ personne: membre }),
    exemple: { personne: UN },
  }),
  commande('inscrireAffaire', {
    titre: 'Inscrire un dossier à l’ordre du jour',
    data: z.strictObject({ dossier }),
    exemple: { dossier: UN },
  }),
  commande('retirerAffaire', {
    titre: 'Retirer un dossier de l’ordre du jour',
    data: z.strictObject({ dossier }),
    exemple: { dossier: UN },
  }),
  commande('differerAffaire', {
    titre: 'Différer un dossier à une autre séance, avec un motif',
    data: z.strictObject({ dossier, motif }),
    documents: ['motif'],
    exemple: { dossier: UN, motif: 'La fiche de poste manque encore.' },
  }),
  commande('convoquerMembres', {
    titre: 'Convoquer les membres',
    data: z.strictObject({}),
    exemple: {},
  }),
  commande('noterPresence', {
    titre: 'Noter une présence, une absence ou une excuse',
    data: z.strictObject({ personne: membre, presence: z.enum(seances.PRESENCES) }),
    exemple: { personne: UN, presence: 'excuse' },
  }),
  commande('declarerDeport', {
    titre: 'Déclarer le déport d’un membre sur un dossier',
    data: z.strictObject({ dossier, personne: membre, motif: motif.exactOptional() }),
    documents: ['motif'],
    exemple: { dossier: UN, personne: AUTRE, motif: 'Salariée de la même association.' },
  }),
  commande('leverDeport', {
    titre: 'Lever un déport déclaré par erreur',
    data: z.strictObject({ dossier, personne: membre }),
    exemple: { dossier: UN, personne: AUTRE },
  }),
  commande('ouvrirSeance', {
    titre: 'Ouvrir la séance, si le quorum est atteint',
    data: z.strictObject({}),
    exemple: {},
  }),
  commande('apprecierCriteres', {
    titre: 'Remplir la grille de critères d’un dossier',
    data: z.strictObject({
      dossier,
      criteres: z.partialRecord(critere, z.enum(seances.APPRECIATIONS)),
    }),
    exemple: { dossier: UN, criteres: { recours_libre: 'rempli', entree_generaliste: 'a-preciser' } },
  }),
  commande('recueillirVoix', {
    titre: 'Recueillir les voix sur un dossier',
    data: z.strictObject({ dossier, voix }),
    exemple: { dossier: UN, voix: [{ personne: AUTRE, voix: 'favorable' }] },
  }),
  commande('deciderAffaire', {
    titre: 'Décider d’un dossier, par consensus ou par vote',
    data: z.strictObject({
      dossier,
      issue: z.enum(seances.ISSUES),
      par: z.enum(seances.VOIES_DE_DECISION),
      motif,
      prochaineSeance: jour.exactOptional(),
    }),
    documents: ['motif'],
    exemple: {
      dossier: UN,
      issue: 'ajournee',
      par: 'consensus',
      motif: 'Le projet de la structure est à préciser.',
      prochaineSeance: '2027-03-23',
    },
  }),
  commande('ajournerSeance', {
    titre: 'Ajourner la séance à une autre date',
    data: z.strictObject({ date: jourHeure, motif, lieu: ligne(200).exactOptional() }),
    documents: ['motif', 'lieu'],
    exemple: { date: '2027-03-23T14:00', motif: 'Le quorum n’est pas atteint.' },
  }),
  commande('annulerSeance', {
    titre: 'Annuler la séance',
    data: z.strictObject({ motif }),
    documents: ['motif'],
    exemple: { motif: 'Aucun dossier à examiner.' },
  }),
  commande('etablirProcesVerbal', {
    titre: 'Établir le procès-verbal',
    data: z.strictObject({ texte: paragraphes(8000).exactOptional() }),
    documents: ['texte'],
    exemple: { texte: 'La commission souhaite revoir la grille en septembre.' },
  }),
  commande('signerProcesVerbal', {
    titre: 'Enregistrer une signature ; à la dernière, les décisions partent',
    data: z.strictObject({ signataire: z.enum(seances.SIGNATAIRES_PV) }),
    exemple: { signataire: 'presidence' },
  }),
  commande('rectifierProcesVerbal', {
    titre: 'Rectifier un procès-verbal signé, sans rien effacer',
    data: z.strictObject({ motif, dossier: dossier.exactOptional(), voix: voix.exactOptional() }),
    documents: ['motif'],
    exemple: { motif: 'Jonas Lemoigne s’est abstenu.' },
  }),
  commande('classerTransmission', {
    titre: 'Classer une décision qu’un dossier n’a pas pu recevoir',
    data: z.strictObject({ dossier }),
    exemple: { dossier: UN },
  }),
] as const satisfies readonly CommandeHttp[];

const variantes = [...COMMANDES_COMMISSION, renvoyerCourrier].map(({ type, titre, data, exemple }) =>
  z
    .strictObject({ type: z.literal(type), data })
    .meta({ title: type, description: titre, examples: [{ type, data: exemple }] }),
);
type Variante = (typeof variantes)[number];

/** `POST /commissions/{id}/commandes`. */
export const requeteCommandeSeance = z
  .discriminatedUnion('type', variantes as [Variante, ...Variante[]])
  .meta({ id: 'CommandeSeance' });
export type RequeteCommandeSeance = z.output<typeof requeteCommandeSeance>;
