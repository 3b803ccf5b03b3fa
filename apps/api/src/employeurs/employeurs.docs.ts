import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { employeurLu, employeursLus } from '@pdn/contracts/http';
import { refus } from '../documentation/refus.js';

/** What the documentation says of each route. */
export const Documente = {
  tout: () => applyDecorators(ApiTags('Employeurs'), ApiBearerAuth()),
  lister: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Lister les employeurs du réseau',
        description: 'Les saisies du même SIRET sont un seul employeur, sous la plus récente.',
      }),
      ApiResponse({ status: 200, description: 'Une page d’employeurs', standardSchema: employeursLus }),
      refus(401, 403, 422, 503),
    ),
  lire: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Lire un employeur : ses dossiers, ses obligations d’une année civile',
        description:
          'Une obligation est de chaque année où elle est demandée, due ou faite ; encore attendue, elle est aussi de l’année en cours.',
      }),
      ApiResponse({ status: 200, description: 'L’employeur', standardSchema: employeurLu }),
      refus(401, 403, 404, 422, 503),
    ),
};
