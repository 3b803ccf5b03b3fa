import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  chronologieSeance,
  commandeAcceptee,
  dossierOuvert,
  seanceLue,
  seancesLues,
} from '@pdn/contracts/http';
import { refus } from '../documentation/refus.js';
import { idempotence, siInchange } from '../labellisations/labellisations.docs.js';

/** What the documentation says of each route. */
export const Documente = {
  tout: () => applyDecorators(ApiTags('Commissions'), ApiBearerAuth()),
  planifier: () =>
    applyDecorators(
      ApiOperation({ summary: 'Planifier une séance, avec ses membres' }),
      idempotence,
      ApiResponse({ status: 201, description: 'Séance planifiée', standardSchema: dossierOuvert }),
      refus(401, 403, 409, 413, 415, 422, 503),
    ),
  lister: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lister les séances du réseau, et les dossiers qui en attendent une' }),
      ApiResponse({ status: 200, description: 'Les séances', standardSchema: seancesLues }),
      refus(401, 403, 503),
    ),
  lire: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lire une séance : membres, ordre du jour, décisions' }),
      ApiResponse({ status: 200, description: 'La séance', standardSchema: seanceLue }),
      refus(401, 403, 404, 503),
    ),
  chronologie: () =>
    applyDecorators(
      ApiOperation({ summary: 'Lire la chronologie d’une séance : le passé, les courriels, l’avenir' }),
      ApiResponse({ status: 200, description: 'La chronologie', standardSchema: chronologieSeance }),
      refus(401, 403, 404, 503),
    ),
  commander: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Donner une commande à une séance',
        description:
          'Les décisions prennent effet à la dernière signature du procès-verbal : chacune part alors vers son dossier, une seule fois. `transmissions` dit ce qu’il en est.',
      }),
      idempotence,
      siInchange,
      ApiResponse({ status: 200, description: 'Acceptée, ou déjà faite', standardSchema: commandeAcceptee }),
      refus(401, 403, 404, 409, 412, 413, 415, 422, 503),
    ),
};
