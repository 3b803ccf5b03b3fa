import { HttpException } from '@nestjs/common';
import { TechnicalError } from '@pdn/persistence';
import { indisponible, Probleme } from './probleme.js';

/** What Express, its body parsers, Nest and the store throw; anything else is our fault, and says nothing of itself. */
export function enProbleme(erreur: unknown): Probleme {
  if (erreur instanceof Probleme) return erreur;
  if (erreur instanceof TechnicalError && erreur.retryable) return indisponible();
  switch (statutDe(erreur)) {
    case 400:
      return new Probleme(400, 'requete-illisible', 'Le contenu de la requête est illisible.');
    case 404:
      return new Probleme(404, 'adresse-inconnue', 'Cette adresse n’existe pas.');
    case 413:
      return new Probleme(413, 'contenu-trop-volumineux', 'Le contenu envoyé est trop volumineux.');
    case 415:
      return new Probleme(
        415,
        'format-inconnu',
        'Le contenu doit être envoyé en application/json, encodé en UTF-8.',
      );
    default:
      return new Probleme(
        500,
        'erreur-interne',
        'Une erreur est survenue de notre côté. Elle a été enregistrée.',
      );
  }
}

function statutDe(erreur: unknown): number {
  if (erreur instanceof HttpException) return erreur.getStatus();
  if (erreur instanceof URIError) return 404;
  const { status } = (erreur ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : 500;
}
