// before anything that loads React
import './production.js';
import { lireConfig, type Config } from './config/config.js';
import { creerApi } from './creer-api.js';
import { documentDe } from './documentation/documenter.js';

function configOuFin(): Config {
  try {
    return lireConfig(process.env);
  } catch (erreur) {
    process.stderr.write(`${(erreur as Error).message}\n`);
    process.exit(1);
  }
}

const config = configOuFin();
const app = await creerApi(config);

/** Requests under way are answered; a connection that is kept alive after its answer is not waited for. */
function arreter(): void {
  setInterval(() => app.getHttpServer().closeIdleConnections(), 50);
  void app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}
process.once('SIGTERM', arreter);
process.once('SIGINT', arreter);

documentDe(app);
await app.listen(config.PORT, config.HOST);
