import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import { dossierOf, streamOf } from '@pdn/contracts/temporal';
import type { AppelCommand } from '@pdn/domain';
import { deposerCommande, type DepotCommande } from '@pdn/persistence';
import { MANCHE } from './fiches-reseaux.js';
import { accepted, calmeDe, candidature, depot, document, type ReseauReel } from './reseau-reel.js';
import { dossierSeen } from './shell.js';

/** A call of that network, opened today for so many days. Acts are deposited as the API does it, then sent. */
export async function ouvrirAppelReel({ env, store, calendrier }: ReseauReel, jours: number) {
  const id = randomUUID();
  const seen = dossierSeen(env, dossierDe(id), 'appel');
  const calme = calmeDe(seen);
  const aujourdhui = calendrier.jour(new Date().toISOString());
  const clotureLe = calendrier.plusJours(aujourdhui, jours);

  async function envoyer(depose: DepotCommande, vers = seen): Promise<void> {
    await deposerCommande(store, depose);
    accepted(await vers.send(depose.id, depose.type));
  }

  const titre = document(id, 'titre', 'Appel à candidatures parentalité');
  const ref = { id: titre.id, sha256: titre.sha256 };
  const data = { programme: 'parentalite', titre: ref, ouvreLe: aujourdhui, clotureLe };
  await envoyer({ ...depot(MANCHE.cle, id, seen.stream, 'ouvrirAppel', data), documents: [titre] });

  return {
    ...seen,
    calme,
    clotureLe,
    /** By the coordination. */
    faire: (type: AppelCommand['type'], data: object) =>
      envoyer(depot(MANCHE.cle, randomUUID(), seen.stream, type, data)),
    async jusqua(jourHeure: string): Promise<void> {
      await calme();
      await seen.horloge.avancerJusqua(calendrier.instant(jourHeure), 120_000);
      await calme();
    },
    /** Invites so many structures, each with its director and its professional. */
    async inviter(...rangs: number[]): Promise<void> {
      const inviter = randomUUID();
      const lignes = rangs.map((rang) => inviteNumero(inviter, rang));
      const invites = lignes.map(({ structure, contact, professionnel }) => ({
        ...{ structure: structure.id, contact: contact.id, professionnel: professionnel.id },
      }));
      await envoyer({
        ...depot(MANCHE.cle, inviter, seen.stream, 'inviter', { invites }),
        personnes: lignes.flatMap(({ contact, professionnel }) => [contact, professionnel]),
        structures: lignes.map(({ structure }) => structure),
      });
    },
    /** An employer applies. @returns the stream of the new dossier */
    async repondre(): Promise<string> {
      const ouverture = candidature(MANCHE.cle, 'centre.example.org');
      const complet = { ...ouverture.data, voie: 'appel', appel: dossierOf(seen.stream) };
      await envoyer({ ...ouverture, data: complet }, dossierSeen(env, ouverture.dossier));
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
