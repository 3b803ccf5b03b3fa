import type { Cadre, PageDeLien } from '@pdn/contracts/ecrans';
import { dossierOf } from '@pdn/contracts/temporal';
import { attenteDuLien, type Attente } from '@pdn/domain';
import {
  lireChronologie,
  lireDossier,
  resoudreLien,
  type Chronologie,
  type DossierLu,
  type LienLu,
  type ReseauLu,
  type Store,
} from '@pdn/persistence';
import { reseauOuIntrouvable } from '../../reseaux/reseau.js';
import { cadreDuReseau } from '../cadre.js';
import { personneDe } from '../dossier/personnes.js';

/** All that a link's page may show. */
export interface LienOuvert {
  jeton: string;
  lien: LienLu;
  cadre: Cadre;
  reseau: ReseauLu;
  dossier: DossierLu;
  chronologie: Chronologie;
}

export async function trouverLien(store: Store, jeton: string): Promise<LienLu | null> {
  return /^[\w-]{43}$/.test(jeton) ? resoudreLien(store, jeton, store.horloge) : null;
}

export async function ouvrirLien(store: Store, jeton: string, lien: LienLu): Promise<LienOuvert | null> {
  const id = dossierOf(lien.stream);
  const [reseau, dossier, chronologie] = await Promise.all([
    reseauOuIntrouvable(store, lien.reseau),
    lireDossier(store, lien.reseau, id, await store.horloge(lien.stream)),
    lireChronologie(store, lien.reseau, lien.stream),
  ]);
  return dossier && chronologie
    ? { jeton, lien, reseau, dossier, chronologie, cadre: cadreDuReseau(reseau, null) }
    : null;
}

/** Erased people and structures have no name: what they signed stays. */
const EFFACE = { prenom: '', nom: 'Personne effacée' };
const STRUCTURE_EFFACEE = { nom: 'structure effacée', commune: '' };

export function enTeteDuLien({ cadre, lien, reseau, dossier: { vue, parties } }: LienOuvert): PageDeLien {
  return {
    cadre,
    numero: vue.numero,
    personne: personneDe(lien.destinataire, { parties, reseau }) ?? EFFACE,
    professionnel: parties.professionnel ?? EFFACE,
    structure: parties.structure ?? STRUCTURE_EFFACEE,
  };
}

export const actionDuLien = (jeton: string): string => `/l/${jeton}`;

/** What this link asks, as long as it is awaited. */
export const attenteDe = ({ lien, dossier }: LienOuvert): Attente | undefined =>
  attenteDuLien(dossier.etat, dossier.context, lien.acte, lien.destinataire);

/** As its mails say it; null while somebody has paused it. */
export function dateLimiteDe(ouvert: LienOuvert): string | null {
  const limite = attenteDe(ouvert)?.donnees['dateLimite'];
  return typeof limite === 'string' ? limite : null;
}

/** What somebody wrote, by the reference of a fact; empty once erased. */
export function ecrit({ chronologie }: LienOuvert, id: unknown): string {
  const contenu = chronologie.documents[String(id)]?.contenu;
  return typeof contenu === 'string' ? contenu : '';
}
