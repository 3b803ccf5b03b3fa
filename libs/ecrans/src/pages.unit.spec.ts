import { describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE, CHAMP_JETON } from '@pdn/contracts/ecrans';
import { EXEMPLES } from './exemples/index.js';
import { fautesDAccessibilite, ouvrir } from './exemples/navigateur.js';

const tous = (document: Document, selecteur: string): Element[] => [...document.querySelectorAll(selecteur)];

describe.each(Object.entries(EXEMPLES))('La page %s', (_, html) => {
  const page = ouvrir(html);

  it('passe axe sans violation', async () => {
    expect(await fautesDAccessibilite(html)).toEqual([]);
  });

  it('est en français, titrée, et commence par le lien d’évitement', () => {
    expect(page.documentElement.lang).toBe('fr');
    expect(page.title).toMatch(/ – /);
    expect(page.body.querySelector('a')?.getAttribute('href')).toBe('#contenu');
    expect(page.getElementById('contenu')?.tagName).toBe('MAIN');
  });

  it('a un seul titre de niveau 1, et ses titres descendent d’un niveau à la fois', () => {
    const niveaux = tous(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.charAt(1)));
    expect(niveaux.filter((niveau) => niveau === 1)).toHaveLength(1);
    const sauts = niveaux.filter((niveau, rang) => rang > 0 && niveau - (niveaux[rang - 1] ?? 0) > 1);
    expect(sauts).toEqual([]);
  });

  it('étiquette chaque champ, et rattache ses aides et ses erreurs', () => {
    for (const champ of tous(page, 'input:not([type=hidden]), select, textarea')) {
      expect(page.querySelector(`label[for="${champ.id}"]`)?.textContent).toBeTruthy();
      for (const id of champ.getAttribute('aria-describedby')?.split(' ') ?? [])
        expect(page.getElementById(id)?.textContent).toBeTruthy();
    }
  });

  it('n’a ni identifiant en double, ni lien interne vers rien', () => {
    const ids = tous(page, '[id]').map(({ id }) => id);
    expect(ids.filter((id, rang) => ids.indexOf(id) !== rang)).toEqual([]);
    const cibles = tous(page, 'a[href^="#"]').map((lien) => lien.getAttribute('href')?.slice(1) ?? '');
    expect(cibles.filter((cible) => !ids.includes(cible))).toEqual([]);
  });

  it('n’a besoin d’aucun script et n’en contient aucun', () => {
    expect(tous(page, 'script, [style]')).toEqual([]);
    const attributs = tous(page, '*').flatMap((element) => element.getAttributeNames());
    expect(attributs.filter((attribut) => attribut.startsWith('on'))).toEqual([]);
  });

  it('ne demande rien à un autre site', () => {
    const adresses = tous(page, '[src], link[href]').map(
      (e) => e.getAttribute('src') ?? e.getAttribute('href') ?? '',
    );
    expect(adresses.filter((adresse) => !/^(\/|data:)/.test(adresse))).toEqual([]);
  });

  it('n’agit que par des formulaires qui portent une commande, un jeton ou une saisie', () => {
    for (const formulaire of tous(page, 'form[method=post]')) {
      const noms = tous(formulaire as unknown as Document, '[name]').map((champ) =>
        champ.getAttribute('name'),
      );
      const action = formulaire.getAttribute('action') ?? '';
      if (/^\/(dossiers\/|commissions)/.test(action))
        expect(noms).toEqual(expect.arrayContaining([CHAMP_COMMANDE, CHAMP_JETON]));
      if (action === '/deconnexion') expect(noms).toContain(CHAMP_JETON);
      if (action === '/l/jeton-d-exemple') expect(noms).toContain(CHAMP_COMMANDE);
    }
  });
});
