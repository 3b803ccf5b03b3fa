import { HttpException } from '@nestjs/common';
import type { ChampRefuse } from '@pdn/contracts/http';
import type { Statut } from './titres.js';

interface Precisions {
  champs?: ChampRefuse[];
  /** Seconds: the same request, sent again later, may succeed. */
  reessayerDans?: number;
}

/** A refusal or a fault, for whoever called: `code` is stable and for programs, `detail` a French sentence. */
export class Probleme extends HttpException {
  constructor(
    readonly statut: Statut,
    readonly code: string,
    readonly detail: string,
    readonly precisions: Precisions = {},
  ) {
    super(detail, statut);
  }
}

/** Unknown and of another reseau alike: nobody learns what exists elsewhere. */
export const introuvable = () =>
  new Probleme(404, 'introuvable', 'Ce dossier n’existe pas, ou n’est pas de votre réseau.');

export const corpsInvalide = (champs: ChampRefuse[]) =>
  new Probleme(422, 'champs-invalides', 'Certains champs sont à corriger.', { champs });

export const nonIdentifie = () =>
  new Probleme(401, 'cle-absente-ou-inconnue', 'Cette clé est absente, inconnue ou révoquée.');

export const nonPermis = () =>
  new Probleme(403, 'role-insuffisant', 'Votre rôle ne permet pas cette action.');

export const indisponible = () =>
  new Probleme(
    503,
    'indisponible',
    'Le service est momentanément indisponible. Réessayez dans un instant : rien ne sera fait deux fois.',
    { reessayerDans: 5 },
  );
