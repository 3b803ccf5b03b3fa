import { PROGRAMMES } from '@pdn/domain';
import { z } from 'zod';

export const programme = z.enum(PROGRAMMES, 'Le programme est « jeunesse » ou « parentalite ».');
