import Sequencer from '@jest/test-sequencer';

/** What lasts longest, in order: begun last, it would leave the other worker idle. */
const LONG = [
  /preuves\/(f1-|f20|sabotages|f16|f23)/,
  /preuves\//,
  /manche\//,
  /entrees-deformees|boundaries|jamais-quelle|modele|invariants/,
  /parcours\/|start\/|liens-actes|repetees|acces/,
  /test\/api\/|shell\/|pages\//,
];
const rank = ({ path }) => {
  const found = LONG.findIndex((long) => long.test(path));
  return found < 0 ? LONG.length : found;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
