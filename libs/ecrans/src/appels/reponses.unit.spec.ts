import { describe, expect, it } from '@jest/globals';
import type { PageDUnAppel } from '@pdn/contracts/ecrans';
import { appel as exemple } from '../exemples/appels.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageAppel } from './page-appel.js';

const dit = (change: Partial<PageDUnAppel> = {}): string =>
  (ouvrir(rendrePage(PageAppel, exemple(change))).querySelector('main')?.textContent ?? '').replace(
    /\s+/g,
    ' ',
  );

describe('Qui a répondu à un appel', () => {
  const { appel, invites } = exemple();
  const tardives = invites.map((invite) => ({
    ...invite,
    candidature: invite.candidature && { ...invite.candidature, tardive: true },
  }));

  it('se compte sur les invitations, et dit ce qui est venu hors appel', () => {
    expect(dit()).toContain('1 réponse sur 3 invitations, et 1 candidature sans invitation');
    expect(dit({ invites: tardives, autres: [] })).toContain(
      '1 réponse sur 3 invitations, dont 1 hors appel',
    );
  });

  it('ne laisse plus attendre personne une fois l’appel clos', () => {
    expect(dit()).toContain('N’ont pas encore répondu');
    const clos = dit({ appel: { ...appel, etat: 'clos' } });
    expect(clos).toContain('N’ont pas répondu');
    expect(clos).not.toContain('pas encore');
  });
});
