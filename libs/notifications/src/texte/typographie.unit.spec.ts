import { expect, it } from '@jest/globals';
import { typographier } from './typographie.js';

it.each([
  ["Rien n'est demandé ; merci !", 'Rien n’est demandé\u00a0; merci\u00a0!'],
  ['Elle dit : « oui »', 'Elle dit\u00a0: «\u00a0oui\u00a0»'],
  ['à {{ heure }} ?', 'à {{ heure }}\u00a0?'],
  ["{% if role == 'caf' %}l'avis{% endif %}", "{% if role == 'caf' %}l’avis{% endif %}"],
  ['à 14 h 30', 'à 14\u00a0h\u00a030'],
  ['1 500 contacts', '1\u00a0500 contacts'],
  ['https://parcours.example.org/a?b=c', 'https://parcours.example.org/a?b=c'],
])('« %s »', (source, attendu) => expect(typographier(source)).toBe(attendu));
