import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { chronologieLue, commandeAcceptee, dossierLu, dossierOuvert, listeLue } from '@pdn/contracts/http';
import { refus } from '../documentation/refus.js';

export const idempotence = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'UUID choisi par l’appelant : la demande peut être renvoyée sans second effet.',
  schema: { type: 'string', format: 'uuid' },
});
export const siInchange = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'Version lue (`ETag`) : refus 412 si le dossier a changé depuis.',
  schema: { type: 'string', example: '"12"' },
});

/** What the documentation says of each route; what the routes check stands in the schemas. */
export const Documente = {
  tout: () => applyDecorators(ApiTags('Labellisations'), ApiBearerAuth()),
  ouvrir: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Ouvrir un dossier : une candidature est déposée',
        description:
          'Le professionnel, la structure et le contact sont donnés en entier, ou par l’`id` de quelqu’un de déjà connu.',
      }),
      idempotence,
      ApiResponse({ status: 201, description: 'Dossier ouvert', standardSchema: dossierOuvert }),
      refus(401, 403, 409, 413, 415, 422, 503),
    ),
  lister: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lister les dossiers du réseau' }),
      ApiResponse({ status: 200, description: 'Une page de dossiers', standardSchema: listeLue }),
      refus(401, 403, 422, 503),
    ),
  lire: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lire un dossier, avec ce que l’appelant peut faire' }),
      ApiResponse({ status: 200, description: 'Le dossier', standardSchema: dossierLu }),
      refus(401, 403, 404, 503),
    ),
  chronologie: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lire la chronologie : le passé, les courriels, l’avenir' }),
      ApiResponse({ status: 200, description: 'La chronologie', standardSchema: chronologieLue }),
      refus(401, 403, 404, 503),
    ),
  commander: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Donner une commande',
        description:
          'Les textes libres deviennent des documents, à part : la commande n’en garde que l’empreinte.',
      }),
      idempotence,
      siInchange,
      ApiResponse({ status: 200, description: 'Acceptée, ou déjà faite', standardSchema: commandeAcceptee }),
      refus(401, 403, 404, 409, 412, 413, 415, 422, 503),
    ),
};
