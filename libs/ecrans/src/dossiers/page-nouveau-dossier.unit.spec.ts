import { describe, expect, it } from '@jest/globals';
import { nouveauDossier } from '../exemples/dossiers.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageNouveauDossier } from './page-nouveau-dossier.js';

const parti = { id: '0b2f5a1e-0000-4000-8000-000000000042', numero: 'PDN-50-2026-0042' };
const page = (professionnel: { prenom: string; nom: string } | null): string =>
  ouvrir(rendrePage(PageNouveauDossier, nouveauDossier({}, { ...parti, professionnel }))).body.textContent ??
  '';

describe('La candidature de qui remplace', () => {
  it.each([
    [{ prenom: 'Élodie', nom: 'Marquet' }, 'la place d’Élodie Marquet, dossier PDN-50-2026-0042'],
    [{ prenom: 'Claire', nom: 'Lemarié' }, 'la place de Claire Lemarié, dossier PDN-50-2026-0042'],
    [null, 'la place d’une personne effacée, dossier PDN-50-2026-0042'],
  ])('dit à la place de qui : %o', (professionnel, dit) => expect(page(professionnel)).toContain(dit));
});
