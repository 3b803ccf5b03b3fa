import { randomUUID } from 'node:crypto';
import { dossierDe } from '@pdn/contracts/ids';
import { dossierOf, streamOf } from '@pdn/contracts/temporal';
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
    async jusqua(jourHeure: string): Promise<void> {
      await calme();
      await seen.horloge.avancerJusqua(calendrier.instant(jourHeure), 120_000);
      await calme();
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

export type AppelReel = Awaited<ReturnType<typeof ouvrirAppelReel>>;
