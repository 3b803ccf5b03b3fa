import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  apercuLu,
  appelLu,
  appelsLus,
  chronologieAppel,
  commandeAcceptee,
  dossierOuvert,
} from '@pdn/contracts/http';
import { refus } from '../documentation/refus.js';
import { idempotence, siInchange } from '../labellisations/labellisations.docs.js';

/** What the documentation says of each route. */
export const Documente = {
  tout: () => applyDecorators(ApiTags('Appels à candidatures'), ApiBearerAuth()),
  ouvrir: () =>
    applyDecorators(
      ApiOperation({ summary: 'Ouvrir un appel à candidatures' }),
      idempotence,
      ApiResponse({ status: 201, description: 'Appel ouvert', standardSchema: dossierOuvert }),
      refus(401, 403, 409, 413, 415, 422, 503),
    ),
  lister: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lister les appels du réseau, les plus récents d’abord' }),
      ApiResponse({ status: 200, description: 'Les appels', standardSchema: appelsLus }),
      refus(401, 403, 503),
    ),
  lire: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lire un appel : qui est invité, qui a répondu' }),
      ApiResponse({ status: 200, description: 'L’appel', standardSchema: appelLu }),
      refus(401, 403, 404, 503),
    ),
  chronologie: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lire la chronologie d’un appel : le passé, les courriels, l’avenir' }),
      ApiResponse({ status: 200, description: 'La chronologie', standardSchema: chronologieAppel }),
      refus(401, 403, 404, 503),
    ),
  commander: () =>
    applyDecorators(
      ApiOperation({ summary: 'Donner une commande à un appel' }),
      idempotence,
      siInchange,
      ApiResponse({ status: 200, description: 'Acceptée, ou déjà faite', standardSchema: commandeAcceptee }),
      refus(401, 403, 404, 409, 412, 413, 415, 422, 503),
    ),
  apercu: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Voir ce que donnerait un fichier d’invités, sans rien changer',
        description:
          'Chaque ligne est acceptée, en erreur, un doublon possible, ou ignorée, avec ses raisons.',
      }),
      ApiResponse({ status: 200, description: 'Ligne à ligne', standardSchema: apercuLu }),
      refus(401, 403, 404, 413, 415, 422, 503),
    ),
  importer: () =>
    applyDecorators(
      ApiOperation({ summary: 'Inviter les lignes acceptées d’un fichier' }),
      idempotence,
      ApiResponse({ status: 200, description: 'Invitées, ou déjà faites', standardSchema: commandeAcceptee }),
      refus(401, 403, 404, 409, 413, 415, 422, 503),
    ),
};
