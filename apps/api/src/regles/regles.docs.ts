import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  adoptionsLues,
  apercusLus,
  brouillonAbandonne,
  brouillonLu,
  comparaisonLue,
  publicationLue,
  versionLue,
  versionsLues,
} from '@pdn/contracts/http';
import type { z } from 'zod';
import { refus } from '../documentation/refus.js';

const route = (summary: string, standardSchema: z.ZodType, description?: string) =>
  applyDecorators(
    ApiOperation({ summary, ...(description !== undefined && { description }) }),
    ApiResponse({ status: 200, description: summary, standardSchema }),
  );
const idempotence = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'UUID choisi par l’appelant : renvoyée, la demande reprend où elle en était.',
  schema: { type: 'string', format: 'uuid' },
});

export const Documente = {
  tout: () => applyDecorators(ApiTags('Règles'), ApiBearerAuth()),
  lister: () =>
    applyDecorators(
      route('Lister les versions publiées et les brouillons', versionsLues),
      refus(401, 403, 503),
    ),
  lire: () =>
    applyDecorators(
      route(
        'Lire une version',
        versionLue,
        '`regles` est le document à exporter, tel qu’un brouillon le reprend.',
      ),
      refus(401, 403, 404, 422, 503),
    ),
  comparer: () =>
    applyDecorators(
      route('Comparer deux versions, ou une version et le brouillon', comparaisonLue),
      refus(401, 403, 404, 422, 503),
    ),
  lireBrouillon: () =>
    applyDecorators(route('Lire le brouillon', brouillonLu), refus(401, 403, 404, 422, 503)),
  garder: () =>
    applyDecorators(
      route(
        'Importer ou garder un brouillon',
        brouillonLu,
        'Refusé, il nomme chaque faute et ne change rien.',
      ),
      refus(401, 403, 413, 415, 422, 503),
    ),
  abandonner: () =>
    applyDecorators(route('Abandonner le brouillon', brouillonAbandonne), refus(401, 403, 422, 503)),
  publier: () =>
    applyDecorators(
      route('Publier une nouvelle version', publicationLue, 'Les dossiers déjà ouverts gardent la leur.'),
      refus(401, 403, 404, 409, 415, 422, 503),
    ),
  apercevoir: () =>
    applyDecorators(
      route('Voir ce qu’une adoption ferait bouger', apercusLus, 'Rien n’est fait.'),
      refus(401, 403, 404, 415, 422, 503),
    ),
  adopter: () =>
    applyDecorators(
      route('Adopter une version pour des dossiers en cours', adoptionsLues, 'Un résultat par dossier.'),
      idempotence,
      refus(401, 403, 404, 409, 415, 422, 503),
    ),
};
