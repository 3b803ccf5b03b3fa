import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { enProbleme } from './en-probleme.js';
import { repondreEnJson } from './repondre-en-json.js';
import { repondreEnPage } from './repondre-en-page.js';

const POUR_LES_PROGRAMMES = /^\/(api|docs|sante)(\/|$)/;

/** RFC 9457 for programs, a page for people: by the address that was asked. */
@Catch()
export class ProblemesFilter implements ExceptionFilter {
  private readonly logger = new Logger('Erreur');

  catch(erreur: unknown, host: ArgumentsHost): void {
    const requete = host.switchToHttp().getRequest<Request>();
    const reponse = host.switchToHttp().getResponse<Response>();
    const probleme = enProbleme(erreur);
    if (probleme.statut >= 500)
      this.logger.error(erreur instanceof Error ? erreur : `Lancé : ${typeof erreur}`);
    if (reponse.headersSent) return void reponse.end();
    const { reessayerDans } = probleme.precisions;
    if (reessayerDans !== undefined) reponse.setHeader('Retry-After', reessayerDans);
    reponse.status(probleme.statut);
    const repondre = POUR_LES_PROGRAMMES.test(requete.path) ? repondreEnJson : repondreEnPage;
    repondre(requete, reponse, probleme);
  }
}
