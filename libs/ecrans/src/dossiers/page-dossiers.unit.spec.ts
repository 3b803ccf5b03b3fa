import { describe, expect, it } from '@jest/globals';
import type { Dossiers } from '@pdn/contracts/ecrans';
import { dossiers } from '../exemples/dossiers.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageDossiers } from './page-dossiers.js';

const page = (changements: Partial<Dossiers> = {}): Document =>
  ouvrir(rendrePage(PageDossiers, dossiers(changements)));
const liens = (document: Document, selecteur: string): (string | null)[] =>
  [...document.querySelectorAll(selecteur)].map((lien) => lien.getAttribute('href'));

describe('La liste des dossiers', () => {
  it('garde les filtres en triant, et retourne le sens de la colonne triée', () => {
    expect(liens(page(), '.tri')).toEqual([
      '/dossiers?q=hublot&etat=en-cours&tri=nom',
      '/dossiers?q=hublot&etat=en-cours&tri=structure',
      '/dossiers?q=hublot&etat=en-cours&tri=etat',
      '/dossiers?q=hublot&etat=en-cours&tri=attente',
      '/dossiers?q=hublot&etat=en-cours&sens=decroissant',
    ]);
    expect(page().querySelector('[aria-sort=ascending]')?.textContent).toContain('Prochaine étape');
  });

  it('lève un filtre à la fois', () => {
    expect(liens(page(), '.jeton')).toEqual(['/dossiers?etat=en-cours', '/dossiers?q=hublot']);
  });

  it('avance par curseur sans perdre le tri, et revient au début', () => {
    const suite = page({ tri: 'nom', pagination: { curseur: 'a', suivant: 'b' } });
    expect(liens(suite, '.pagination a')).toEqual([
      '/dossiers?q=hublot&etat=en-cours&tri=nom',
      '/dossiers?q=hublot&etat=en-cours&tri=nom&curseur=b',
    ]);
    expect(liens(page({ pagination: { curseur: null, suivant: null } }), '.pagination a')).toEqual([]);
  });

  it('mène du compte de chaque étape à ses dossiers', () => {
    expect(liens(page(), '.parcours--compte a')).toContain('/dossiers?etat=candidature');
    expect(liens(page(), '.parcours__hors a')).toEqual(['/dossiers?etat=suspendu', '/dossiers?etat=refusee']);
  });

  it('offre une sortie quand rien ne répond', () => {
    const vide = page({ lignes: [], total: 0 });
    expect(vide.querySelector('table')).toBeNull();
    expect(vide.body.textContent).toContain('Voir tous les dossiers');
  });
});
