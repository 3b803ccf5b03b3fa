import { TestEnvironment } from 'jest-environment-node';
import { JSDOM } from 'jsdom';

/** jsdom is loaded by Node itself: inside Jest its dependencies, which are ES modules, cannot be required. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.JSDOM = JSDOM;
  }
}
