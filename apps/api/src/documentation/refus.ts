import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { probleme } from '@pdn/contracts/http';
import { TITRES, type Statut } from '../problemes/titres.js';

export const refus = (...statuts: Statut[]) =>
  applyDecorators(
    ...statuts.map((status) =>
      ApiResponse({ status, description: TITRES[status], standardSchema: probleme }),
    ),
  );
