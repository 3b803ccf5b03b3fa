import { describe, expect, it } from '@jest/globals';
import { PageAnnuaire } from './annuaire/page-annuaire.js';
import { PageDossier } from './dossier/page-dossier.js';
import { PageDossiers } from './dossiers/page-dossiers.js';
import { annuaire } from './exemples/annuaire.js';
import { dossier } from './exemples/dossier.js';
import { dossiers } from './exemples/dossiers.js';
import { PASSE } from './exemples/etapes-passees.js';
import { signature } from './exemples/liens.js';
import { ouvrir } from './exemples/navigateur.js';
import { PageSignature } from './lien/signature/page-signature.js';
import { rendrePage } from './rendre-page.js';

const ATTAQUE = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';

describe('Un nom piégé', () => {
  const pages = {
    dossier: rendrePage(
      PageDossier,
      dossier({
        personnes: {
          professionnel: { prenom: ATTAQUE, nom: 'Marquet', courriel: ATTAQUE, telephone: ATTAQUE },
          contact: null,
          structure: { nom: ATTAQUE, commune: ATTAQUE },
        },
        passe: PASSE.map((etape) => ({ ...etape, textes: [{ libelle: 'Motif', contenu: ATTAQUE }] })),
      }),
    ),
    dossiers: rendrePage(PageDossiers, dossiers({ filtres: { q: ATTAQUE } })),
    annuaire: rendrePage(PageAnnuaire, annuaire({ filtres: { q: ATTAQUE, commune: ATTAQUE } })),
    signature: rendrePage(PageSignature, signature({ valeurs: { nom: ATTAQUE } })),
  };

  it.each(Object.entries(pages))('reste du texte sur la page %s', (_, html) => {
    const page = ouvrir(html);
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    const valeurs = [...page.querySelectorAll('input')].map(({ value }) => value);
    expect(`${page.documentElement.textContent} ${valeurs.join(' ')}`).toContain('<script>alert(1)</script>');
  });
});
