import { z } from 'zod';
import { ligne } from './texte.js';

/** What stands for a signature. */
export const preuve = z
  .strictObject({ nom: ligne(200), fonction: ligne(120).exactOptional() })
  .meta({ description: 'Le nom tel qu’il a été écrit en signant.' });
