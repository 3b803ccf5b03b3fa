import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { valider } from '@pdn/contracts/http';
import type { z } from 'zod';
import { corpsInvalide } from './problemes/probleme.js';

/** Reads `@Body({ schema })` and `@Query({ schema })`; a refusal names each field, in French. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(valeur: unknown, { schema, type }: ArgumentMetadata): unknown {
    if (!schema) return valeur;
    const resultat = valider(schema as z.ZodType, type === 'query' ? sansVides(valeur) : valeur);
    if (!resultat.ok) throw corpsInvalide(resultat.champs);
    return resultat.valeur;
  }
}

/** A search form sends its empty fields too. */
const sansVides = (query: unknown) =>
  Object.fromEntries(Object.entries(query as object).filter(([, valeur]) => valeur !== ''));
