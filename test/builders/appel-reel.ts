import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import { dossierOf, streamOf } from '@pdn/contracts/temporal';
import type { AppelCommand } from '@pdn/domain';
import { MANCHE } from './fiches-reseaux.js';
import { fluxReel } from './flux-reel.js';
import { candidature, depot, document, type ReseauReel } from './reseau-reel.js';

/** A call of that network, opened today for so many days. */
export async function ouvrirAppelReel(reseau: ReseauReel, jours: number) {
  const { calendrier } = reseau;
  const id = randomUUID();
  const flux = fluxReel(reseau, dossierDe(id), 'appel');
  const aujourdhui = calendrier.jour(new Date().toISOString());
  const clotureLe = calendrier.plusJours(aujourdhui, jours);
  const { stream, envoyer } = flux;

  const titre = document(id, 'titre', 'Appel à candidatures parentalité');
  const ref = { id: titre.id, sha256: titre.sha256 };
  const data = { programme: 'parentalite', titre: ref, ouvreLe: aujourdhui, clotureLe };
  await envoyer({ ...depot(MANCHE.cle, id, stream, 'ouvrirAppel', data), documents: [titre] });

  return {
    ...flux,
    clotureLe,
    /** By the coordination. */
    faire: (type: AppelCommand['type'], data: object) =>
      envoyer(depot(MANCHE.cle, randomUUID(), stream, type, data)),
    /** Invites so many structures, each with its director and its professional. */
    async inviter(...rangs: number[]): Promise<void> {
      const inviter = randomUUID();
      const lignes = rangs.map((rang) => inviteNumero(inviter, rang));
      const invites = lignes.map(({ structure, contact, professionnel }) => ({
        ...{ structure: structure.id, contact: contact.id, professionnel: professionnel.id },
      }));
      await envoyer({
        ...depot(MANCHE.cle, inviter, stream, 'inviter', { invites }),
        personnes: lignes.flatMap(({ contact, professionnel }) => [contact, professionnel]),
        structures: lignes.map(({ structure }) => structure),
      });
    },
    /** An employer applies. @returns the stream of the new dossier */
    async repondre(): Promise<string> {
      const ouverture = candidature(MANCHE.cle, 'centre.example.org');
      const complet = { ...ouverture.data, voie: 'appel', appel: dossierOf(stream) };
      await envoyer({ ...ouverture, data: complet });
      return streamOf(ouverture.dossier);
    },
  };
}

/** The first is the structure of `candidature`. */
function inviteNumero(commande: string, rang: number) {
  const id = (champ: string) => idDuChamp(commande, `invites.${rang}.${champ}`);
  return {
    structure: {
      id: id('structure'),
      nom: `Centre social ${rang}`,
      siret: SIRETS[rang - 1]!,
      commune: 'Coutances',
    },
    contact: {
      id: id('contact'),
      prenom: 'Béatrice',
      nom: 'Duclavier',
      courriel: `direction-${rang}@example.org`,
    },
    professionnel: {
      id: id('professionnel'),
      prenom: 'Aurélie',
      nom: 'Delamaquette',
      courriel: `pro-${rang}@example.org`,
    },
  };
}
const SIRETS = ['00005001300010', '00005030200017'];

export type AppelReel = Awaited<ReturnType<typeof ouvrirAppelReel>>;
