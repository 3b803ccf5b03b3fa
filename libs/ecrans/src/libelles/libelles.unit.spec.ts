import { describe, expect, it } from '@jest/globals';
import { SIGNAUX_LABELLISATION } from '@pdn/contracts/temporal';
import { PASSE } from '../exemples/etapes-passees.js';
import * as libelles from './index.js';

/** Every string of every table, however deep; tellers apart. */
function textes(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur];
  return valeur && typeof valeur === 'object' ? Object.values(valeur).flatMap(textes) : [];
}

/** The type checker sees to it that no case is missing; these see to the words. */
describe('Les libellés', () => {
  const tables = Object.entries(libelles).filter(([nom]) => /^[A-Z]/.test(nom));

  it.each(tables)('%s : en bonne typographie, sans case vide', (_, table) => {
    for (const texte of textes(table)) {
      expect(texte.trim()).not.toBe('');
      expect(texte).not.toMatch(/['"]|\.\.\.| {2}/);
    }
  });

  it('nomment chaque commande qui traverse Temporal', () => {
    expect(Object.keys(libelles.COMMANDES).sort()).toEqual([...SIGNAUX_LABELLISATION].sort());
  });

  it('racontent chaque fait et le rangent dans un chapitre', () => {
    expect(Object.keys(libelles.RECITS).sort()).toEqual(Object.keys(libelles.PHASE_DE).sort());
  });

  it('ne montrent jamais un identifiant ni une valeur oubliée', () => {
    for (const { evenement } of PASSE) {
      const { titre, precision = '' } = libelles.raconter(evenement, {});
      expect(`${titre} ${precision}`).not.toMatch(/undefined|null|\[object|[a-z]+_[a-z]+|[a-z][A-Z]/);
    }
  });
});

describe('Un fait raconté', () => {
  const version = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

  it('nomme la personne quand on la connaît, son rôle sinon', () => {
    const signe = {
      type: 'EngagementsSignes',
      data: { signataire: 'employeur', version, le: '2026-05-04' },
    } as const;
    expect(libelles.raconter(signe, { employeur: 'Hervé Dauphin' }).titre).toBe(
      'Hervé Dauphin a signé pour l’employeur',
    );
    expect(libelles.raconter(signe, {}).titre).toBe('L’employeur a signé');
  });

  it('contracte « à le professionnel »', () => {
    expect(libelles.nommerA('professionnel', {})).toBe('au professionnel');
    expect(libelles.nommerA('professionnel', { professionnel: 'Élodie Marquet' })).toBe('à Élodie Marquet');
  });

  it('dit qu’un rappel dépassé n’est pas parti', () => {
    const rappel = {
      type: 'RelanceEchue',
      data: {
        cle: 'k',
        courrier: 'bilan-rappel',
        destinataires: ['professionnel'],
        copie: [],
        envoyee: false,
      },
    } as const;
    const data = { ...rappel.data, destinataires: [...rappel.data.destinataires], copie: [] };
    expect(libelles.raconter({ type: 'RelanceEchue', data }, {}).precision).toMatch(/^Non envoyé/);
  });

  it('accorde le nombre à la française : zéro est singulier', () => {
    expect(libelles.pluriel(0, 'dossier')).toBe('0\u00A0dossier');
    expect(libelles.pluriel(2, 'dossier')).toBe('2\u00A0dossiers');
  });

  it.each([
    ['Élodie', 'd’Élodie'],
    ['Claire', 'de Claire'],
    ['Hervé', 'd’Hervé'],
    ['Yohan', 'de Yohan'],
    ['Yves', 'd’Yves'],
  ])('élide devant %s', (nom, attendu) => expect(libelles.de(nom)).toBe(attendu));
});
