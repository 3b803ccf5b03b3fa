import { loadDemonstration } from './demonstration.js';
import { openEngine } from './engine.js';
import { House, type Host } from './house.js';
import { interrupted } from './interruption.js';
import { welcome } from './welcome.js';

export { apiSpec, inboxSpec, workerSpec, inboxUrl, publicUrl, type Places } from './apps.js';
export { openEngine, type Engine } from './engine.js';
export { House, type Host, type Patience } from './house.js';
export type { ServiceSpec } from './service.js';

/** Runs everything until Ctrl-C or a trouble that does not mend, then stops everything it started. */
export async function start(host: Host): Promise<void> {
  const house = new House(host);
  const stopAsked = interrupted();
  try {
    await Promise.race([run(house, host), house.trouble, stopAsked]);
    await Promise.race([house.trouble, stopAsked]);
  } finally {
    await house.close();
  }
}

async function run(house: House, host: Host): Promise<void> {
  const engine = await openEngine(house, host.say);
  await loadDemonstration(engine, host.say);
  welcome(engine, host.say);
}
