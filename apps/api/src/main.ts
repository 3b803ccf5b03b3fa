import { creerApi } from './creer-api.js';
import { lireConfig, type Config } from './config/config.js';

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
app.enableShutdownHooks();
await app.listen(config.PORT, config.HOST);
