import type { Regles } from '@pdn/domain';
import { valider, type Validation } from '../http/validation.js';
import { reglesSchema } from './schema.js';

/** A document of rules, or each field that is wrong with a French sentence for the coordinator. */
export const validerRegles = (document: unknown): Validation<Regles> => valider(reglesSchema, document);
