import type { Command, Option } from 'commander';

const TITLES: Record<string, string> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

const ERRORS: [RegExp, string][] = [
  [/^error: missing required argument '(.+)'/, 'Il manque l’argument « $1 ».'],
  [/^error: required option '(.+)' not specified/, 'Il manque l’option « $1 ».'],
  [/^error: option '(.+)' argument missing/, 'L’option « $1 » attend une valeur.'],
  [/^error: unknown option '(.+?)'.*/s, 'L’option « $1 » n’existe pas.'],
  [/^error: unknown command '(.+?)'.*/s, 'La commande « $1 » n’existe pas.'],
  [/^error: too many arguments.*/s, 'Il y a trop d’arguments.'],
  [
    /^error: option '(.+?)' argument '(.+?)' is invalid\. (.*)/s,
    'La valeur « $2 » de l’option « $1 » ne convient pas. $3',
  ],
];

const translate = (message: string): string =>
  ERRORS.reduce((text, [english, french]) => text.replace(english, french), message).replace(
    /Allowed choices are (.*)\./,
    'Valeurs possibles : $1.',
  );

const describe = ({ description, argChoices }: Option): string =>
  argChoices ? `${description} : ${argChoices.join(', ')}` : description;

/** Help and errors in French; commands made afterwards inherit it. */
export const inFrench = (program: Command): Command =>
  program
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: describe,
      styleUsage: (usage) => usage.replace('[command]', '<commande>'),
    })
    .configureOutput({ outputError: (message, write) => write(`✗ ${translate(message.trim())}\n`) })
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .showHelpAfterError(false);
