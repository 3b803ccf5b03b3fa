import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ouvrirBanc, type Banc, type Service } from './index.js';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const SERVICES: Service[] = ['postgres', 'temporal', 'boite', 'worker', 'api'];

describe('The rig', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);

  it('has a ready API', async () => {
    const reponse = await fetch(`${banc.adresse}/sante/pret`);
    expect(await reponse.json()).toMatchObject({ etat: 'pret' });
  });

  it.each(SERVICES)(
    'kills %s, which comes back',
    async (service) => {
      const avant = banc.pid(service);
      await banc.tuer(service);
      expect(banc.pid(service)).not.toBe(avant);
      expect(alive(avant ?? 0)).toBe(false);
    },
    100_000,
  );

  it('leaves nothing behind', async () => {
    const pids = SERVICES.map((service) => banc.pid(service) ?? 0);
    expect(pids.every(alive)).toBe(true);
    await banc.fermer();
    expect(pids.some(alive)).toBe(false);
    expect(existsSync(banc.etat)).toBe(false);
  }, 60_000);

  afterAll(() => banc?.fermer());
});
