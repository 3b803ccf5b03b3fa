import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Horloge } from '@pdn/persistence';
import { ApiModule } from './api.module.js';
import type { Config } from './config/config.js';
import { documenter } from './documentation/documenter.js';
import { ressourcesStatiques } from './pages/ressources.js';
import { lireCorps } from './securite/corps.js';
import { entetes } from './securite/entetes.js';
import { creerJournal, journalHttp, JournalDeNest } from './securite/journal.js';
import { limiteDesCles, limiteDesLiens } from './securite/limites.js';

/** The whole application, not yet listening. `horloge`: of the world, unless a test moves it. */
export async function creerApi(config: Config, horloge?: Horloge): Promise<NestExpressApplication> {
  const journal = creerJournal(config.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.de(config, horloge), {
    bodyParser: false,
    abortOnError: false,
    logger: new JournalDeNest(journal),
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.PDN_PROXIES);
  app.set('query parser', 'simple');
  app.use(journalHttp(journal), entetes, ressourcesStatiques);
  app.use('/l/', limiteDesLiens());
  app.use(['/api/', '/connexion'], limiteDesCles());
  app.use(lireCorps);
  documenter(app);
  return app;
}
