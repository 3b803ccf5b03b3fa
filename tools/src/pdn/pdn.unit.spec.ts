import { Command } from 'commander';
import { describe, expect, it } from '@jest/globals';
import { explain } from './explain.js';
import { inFrench } from './french.js';

function say(...args: string[]): string {
  let written = '';
  const program = inFrench(new Command('essai')).exitOverride();
  program.configureOutput({ writeErr: (text) => (written += text), writeOut: (text) => (written += text) });
  program
    .command('creer <nom>')
    .requiredOption('--reseau <cle>', 'clé du réseau')
    .action(() => undefined);
  try {
    program.parse(args, { from: 'user' });
  } catch {
    return written;
  }
  return written;
}

describe('The command line', () => {
  it.each([
    ['an unknown command', ['bidon'], '✗ La commande « bidon » n’existe pas.\n'],
    ['a missing argument', ['creer', '--reseau', '50'], '✗ Il manque l’argument « nom ».\n'],
    ['a missing option', ['creer', 'x'], '✗ Il manque l’option « --reseau <cle> ».\n'],
    [
      'an option without its value',
      ['creer', 'x', '--reseau'],
      '✗ L’option « --reseau <cle> » attend une valeur.\n',
    ],
    ['an unknown option', ['creer', 'x', '--reseau', '50', '--bof'], '✗ L’option « --bof » n’existe pas.\n'],
    ['one argument too many', ['creer', 'x', 'y', '--reseau', '50'], '✗ Il y a trop d’arguments.\n'],
  ])('says %s in French', (_, args, sentence) => expect(say(...args)).toBe(sentence));

  it('helps in French', () => expect(say('--help')).toMatch(/Utilisation : .*Options :.*Commandes :/s));

  it('explains a database that does not answer', () =>
    expect(explain(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toMatchObject({
      name: 'Failure',
      message: expect.stringContaining('npm start'),
    }));

  it('explains each field of a document that is not valid', () =>
    expect(explain({ issues: [{ path: ['contacts', 'caf'], message: 'absent' }] })).toMatchObject({
      message: 'Le document n’est pas valable.\n  contacts.caf : absent',
    }));

  it('leaves alone what nobody foresaw', () => {
    const bug = new TypeError('x is not a function');
    expect(explain(bug)).toBe(bug);
  });
});
