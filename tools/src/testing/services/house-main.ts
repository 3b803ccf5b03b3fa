import { rm } from 'node:fs/promises';
import { House, inboxUrl, openEngine, publicUrl } from '../../start/index.js';
import { STATE } from '../../shell/paths.js';
import type { HouseAnswer } from './house.js';

/** Says on one line where everything is, then runs until its input is closed. */
const house = new House({
  say: (line) => void (/^[!✗]/.test(line) && process.stderr.write(`${line}\n`)),
  remember: () => undefined,
});

process.stdin
  .on('end', () => {
    void house
      .close()
      .then(() => rm(STATE, { recursive: true, force: true }))
      .then(() => process.exit());
  })
  .resume();

const { places, access, ownerUrl } = await openEngine(house, () => undefined);
const answer: HouseAnswer = {
  adresse: publicUrl(places),
  boite: inboxUrl(places),
  ownerUrl,
  cles: access.cles,
};
process.stdout.write(`${JSON.stringify(answer)}\n`);
