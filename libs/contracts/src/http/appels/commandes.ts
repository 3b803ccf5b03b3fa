import { z } from 'zod';
import { existantOu, identifiant } from '../champs/identifiant.js';
import { personne } from '../champs/personne.js';
import { programme } from '../champs/programme.js';
import { siret } from '../champs/siret.js';
import { structure } from '../champs/structure.js';
import { jour } from '../champs/temps.js';
import { ligne, motif, paragraphes } from '../champs/texte.js';
import type { CommandeHttp } from '../commande.js';
import { renvoyerCourrier } from '../commandes/suivi.js';

const INVITES_AU_PLUS = 300;

/** `POST /appels`. */
export const ouvrirAppel = {
  type: 'ouvrirAppel',
  titre: 'Ouvrir un appel à candidatures',
  data: z.strictObject({
    programme,
    titre: ligne(160),
    texte: paragraphes(4000).exactOptional().meta({ description: 'Ce que l’invitation en dit.' }),
    ouvreLe: jour.meta({ description: 'Les invitations ne partent pas avant.' }),
    clotureLe: jour.meta({ description: 'Le dernier jour pour candidater.' }),
    rappelsAvant: z
      .array(z.int().min(1).max(120))
      .max(6)
      .exactOptional()
      .meta({ description: 'Jours avant la clôture où rappeler ceux qui n’ont pas répondu.' }),
  }),
  documents: ['titre', 'texte'],
  personnes: [],
  structures: [],
  exemple: {
    programme: 'parentalite',
    titre: 'Appel à candidatures parentalité 2027',
    texte: 'Présence éducative sur internet, auprès des parents.',
    ouvreLe: '2027-03-01',
    clotureLe: '2027-04-15',
    rappelsAvant: [10, 3],
  },
} as const satisfies CommandeHttp;
export const ouvertureAppel = ouvrirAppel.data.meta({
  id: 'OuvertureAppel',
  examples: [ouvrirAppel.exemple],
});
export type OuvertureAppel = z.output<typeof ouvertureAppel>;

const structureInvitee = structure.extend({ siret: siret.exactOptional() });
const invite = z.strictObject({
  structure: existantOu(structureInvitee),
  contact: existantOu(personne).meta({ description: 'Qui répond pour la structure.' }),
  professionnel: existantOu(personne)
    .exactOptional()
    .meta({ description: 'Qui elle pourrait présenter, quand on le connaît.' }),
});

export const inviter = {
  type: 'inviter',
  titre: 'Inviter des structures et leurs professionnels',
  data: z.strictObject({ invites: z.array(invite).min(1).max(INVITES_AU_PLUS) }),
  documents: [],
  personnes: [],
  structures: [],
  listes: {
    invites: { documents: [], personnes: ['contact', 'professionnel'], structures: ['structure'] },
  },
  exemple: {
    invites: [
      {
        structure: { nom: 'Centre social de Coutances', siret: '00005001300010', commune: 'Coutances' },
        contact: { prenom: 'Béatrice', nom: 'Duclavier', courriel: 'b.duclavier@centre-social.example.org' },
      },
    ],
  },
} as const satisfies CommandeHttp;

const corrigerInvite = {
  type: 'corrigerInvite',
  titre: 'Corriger l’adresse de qui est invité, et l’inviter de nouveau',
  data: z.strictObject({
    invite: identifiant.meta({ description: 'La personne, telle que l’appel l’invite.' }),
    personne: personne.meta({ description: 'La même, avec la bonne adresse.' }),
  }),
  documents: [],
  personnes: ['personne'],
  structures: [],
  exemple: {
    invite: '4f9dfb2a-8a4c-4a0f-9c51-0b1f6e3c7d21',
    personne: { prenom: 'Béatrice', nom: 'Duclavier', courriel: 'direction@centre-social.example.org' },
  },
} as const satisfies CommandeHttp;

const prolongerAppel = {
  type: 'prolongerAppel',
  titre: 'Reporter la clôture, et le dire à ceux qui n’ont pas répondu',
  data: z.strictObject({ clotureLe: jour, motif: motif.exactOptional() }),
  documents: ['motif'],
  personnes: [],
  structures: [],
  exemple: { clotureLe: '2027-04-30', motif: 'Les vacances ont retardé plusieurs structures.' },
} as const satisfies CommandeHttp;

const publierResultats = {
  type: 'publierResultats',
  titre: 'Publier les résultats, et l’écrire à ceux qui ont répondu',
  data: z.strictObject({ texte: paragraphes(4000).exactOptional() }),
  documents: ['texte'],
  personnes: [],
  structures: [],
  exemple: { texte: 'Treize professionnels entrent dans le réseau.' },
} as const satisfies CommandeHttp;

/** What can be asked of a call that is open, in the order of its life. */
export const COMMANDES_APPEL = [inviter, corrigerInvite, prolongerAppel, publierResultats] as const;

const variantes = [...COMMANDES_APPEL, renvoyerCourrier].map(({ type, titre, data, exemple }) =>
  z
    .strictObject({ type: z.literal(type), data })
    .meta({ title: type, description: titre, examples: [{ type, data: exemple }] }),
);
type Variante = (typeof variantes)[number];

/** `POST /appels/{id}/commandes`. */
export const requeteCommandeAppel = z
  .discriminatedUnion('type', variantes as [Variante, ...Variante[]])
  .meta({ id: 'CommandeAppel' });
export type RequeteCommandeAppel = z.output<typeof requeteCommandeAppel>;
