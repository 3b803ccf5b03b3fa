import { describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE, PARTIES_DU_BILAN } from '@pdn/contracts/ecrans';
import { TEXTES_A_SIGNER } from '@pdn/contracts/textes';
import {
  acte,
  acteComplet,
  acteRecu,
  bilan,
  bilanRecu,
  contresignature,
  contresignatureRecue,
  lienMort,
  signature,
  signatureRecue,
  signe,
} from '../exemples/liens.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageActeRecu } from './acte/page-acte-recu.js';
import { PageActe } from './acte/page-acte.js';
import { PageBilanRecu } from './bilan/page-bilan-recu.js';
import { PageBilan } from './bilan/page-bilan.js';
import { PageContresignatureRecue } from './contresignature/page-contresignature-recue.js';
import { PageContresignature } from './contresignature/page-contresignature.js';
import { PageLienMort } from './page-lien-mort.js';
import { PageSignatureRecue } from './signature/page-signature-recue.js';
import { PageSignature } from './signature/page-signature.js';

const lire = (element: Element | null): string => (element?.textContent ?? '').replace(/[\s\u00A0]+/g, ' ');
/** What the form would post, in its order. */
const noms = (page: Document): (string | null)[] => [
  ...new Set([...page.querySelectorAll('form [name]')].map((champ) => champ.getAttribute('name'))),
];

const TEXTES_DE_LA_CHARTE = TEXTES_A_SIGNER.filter(({ version }) => /^(charte|engagements)/.test(version));

describe('La page de signature', () => {
  it('montre le texte entier des deux versions', () => {
    const page = lire(ouvrir(rendrePage(PageSignature, signature())).body);
    for (const point of TEXTES_DE_LA_CHARTE.flatMap(({ parties }) => parties.flatMap(({ points }) => points)))
      expect(page).toContain(point);
  });

  it.each([
    ['employeur', [CHAMP_COMMANDE, 'nom', 'lu', 'pouvoir']],
    ['professionnel', [CHAMP_COMMANDE, 'nom', 'lu']],
    ['caf', [CHAMP_COMMANDE, 'nom', 'lu', 'pouvoir']],
  ] as const)('demande à %s son nom et ses déclarations', (signataire, attendus) => {
    const page = ouvrir(rendrePage(PageSignature, signature({ signataire })));
    expect(noms(page)).toEqual(attendus);
  });

  it('n’écrit jamais le nom ni ne coche les cases à la place de la personne', () => {
    const page = ouvrir(rendrePage(PageSignature, signature()));
    expect(page.querySelector<HTMLInputElement>('#nom')?.value).toBe('');
    expect(page.querySelector('[type=checkbox][checked]')).toBeNull();
  });

  it('ne menace de rien passé la date', () => {
    expect(lire(ouvrir(rendrePage(PageSignature, signature())).body)).toContain('rien n’est annulé');
  });
});

describe('Le reçu de signature', () => {
  it('redit qui, quand, sur quels textes, avec quelle empreinte, et n’agit plus', () => {
    const page = ouvrir(rendrePage(PageSignatureRecue, signatureRecue()));
    const texte = lire(page.body);
    for (const attendu of [
      'Sandrine Hébert, directrice',
      'mardi 19 janvier 2027 à 16 h 20',
      'Charte des Promeneurs du Net (texte national, version 1)',
      'SHA-256 9f3a',
    ])
      expect(texte).toContain(attendu);
    expect(page.querySelector('form')).toBeNull();
  });

  it('n’annonce plus ce qui est fait', () => {
    const fait = { profilVerifieLe: '2027-02-02T10:00:00.000Z', labelAccordeLe: '2027-02-09T10:00:00.000Z' };
    const texte = lire(ouvrir(rendrePage(PageSignatureRecue, signatureRecue(fait))).body);
    expect(texte).toContain('Le label est accordé');
    expect(texte).not.toContain('Un courriel vous le dira');
  });
});

describe('La page du bilan', () => {
  it('pose chaque question sous son nom, puis demande le nom et l’attestation', () => {
    const questions = PARTIES_DU_BILAN.flatMap((partie) => [...partie.chiffres, ...partie.questions]);
    const page = ouvrir(rendrePage(PageBilan, bilan()));
    expect(noms(page)).toEqual([CHAMP_COMMANDE, ...questions.map(({ nom }) => nom), 'nom', 'exact']);
  });

  it('n’exige que ce qui est requis', () => {
    const page = ouvrir(rendrePage(PageBilan, bilan()));
    const requis = PARTIES_DU_BILAN.flatMap((partie) => partie.questions).filter(
      (question) => question.requis,
    );
    const exiges = [...page.querySelectorAll('textarea[required]')].map((champ) =>
      champ.getAttribute('name'),
    );
    expect(exiges).toEqual(requis.map(({ nom }) => nom));
    expect(page.querySelector('#ages_0_2')?.hasAttribute('required')).toBe(false);
  });

  it('remontre ce qui a été saisi, l’erreur en face, la partie facultative dépliée', () => {
    const page = ouvrir(rendrePage(PageBilan, bilan()));
    expect(page.querySelector<HTMLInputElement>('#contacts_public')?.value).toBe('beaucoup');
    expect(lire(page.getElementById('contacts_public-erreur'))).toContain('nombre entier');
    expect(page.getElementById('partie-activites')?.hasAttribute('open')).toBe(true);
    expect(page.getElementById('partie-themes')?.hasAttribute('open')).toBe(false);
  });

  it('une fois remis, ne montre que ce qui a été répondu, et n’agit plus', () => {
    const page = ouvrir(rendrePage(PageBilanRecu, bilanRecu()));
    expect(lire(page.body)).toContain('1 083');
    expect(lire(page.body)).toContain('74,25 heures');
    expect(lire(page.body)).not.toContain('Groupes animés');
    expect(page.querySelector('form')).toBeNull();
  });
});

describe('La contresignature', () => {
  it('montre le bilan et demande un avis, une remarque, un nom', () => {
    const page = ouvrir(rendrePage(PageContresignature, contresignature()));
    expect(noms(page)).toEqual([CHAMP_COMMANDE, 'accord', 'remarque', 'nom']);
    expect(lire(page.body)).toContain('La sortie familiale a été complète en quatre jours.');
  });
});

describe('La page d’un acte déclaré', () => {
  it('donne à lire, demande ses champs, un nom, et ce qu’il faut déclarer', () => {
    expect(noms(ouvrir(rendrePage(PageActe, acte())))).toEqual([CHAMP_COMMANDE, 'pieces', 'contenu', 'nom']);
    const page = ouvrir(rendrePage(PageActe, acteComplet()));
    expect(noms(page)).toEqual([CHAMP_COMMANDE, 'nom', 'lu']);
    expect(page.querySelector('[type=checkbox][checked]')).toBeNull();
    for (const lu of ['Une présence à découvert', 'Personne ressource, santé', 'adolescence'])
      expect(lire(page.body)).toContain(lu);
  });

  it('ne menace de rien passé la date, et ne dit aucune date quand il n’y en a pas', () => {
    expect(lire(ouvrir(rendrePage(PageActe, acte())).body)).toContain('rien n’est annulé');
    expect(lire(ouvrir(rendrePage(PageActe, acte({ dateLimite: null }))).body)).not.toContain('au plus tard');
    const enPause = lire(ouvrir(rendrePage(PageBilan, bilan({ dateLimite: null, rappels: [] }))).body);
    expect(enPause).toContain('À envoyer, date en pause');
    expect(enPause).not.toContain('au plus tard');
  });
});

describe('Tout reçu', () => {
  const RECUS = {
    'd’un acte déclaré': () => rendrePage(PageActeRecu, acteRecu()),
    'de signature': () => rendrePage(PageSignatureRecue, signatureRecue()),
    'de bilan': () => rendrePage(PageBilanRecu, bilanRecu({ signe: signe() })),
    'de contresignature': () =>
      rendrePage(PageContresignatureRecue, contresignatureRecue({ signe: signe() })),
  };
  it.each(Object.entries(RECUS))(
    '%s dit le nom écrit, quand, par quel moyen, avec quelle empreinte',
    (_, recu) => {
      const page = ouvrir(recu());
      for (const attendu of [
        'Sandrine Hébert',
        'mardi 19 janvier 2027 à 16 h 20',
        'du lien envoyé à',
        'SHA-256 9f3a',
      ])
        expect(lire(page.body)).toContain(attendu);
      expect(page.querySelector('form')).toBeNull();
    },
  );

  it('ne prête le lien à personne quand la coordination a enregistré l’acte', () => {
    const page = ouvrir(
      rendrePage(PageActeRecu, acteRecu({ signe: signe({ nom: null, parLien: false, empreinte: null }) })),
    );
    expect(lire(page.body)).toContain('la coordination a reçu et enregistré');
    expect(lire(page.body)).not.toMatch(/du lien|Signé par/);
  });
});

describe('Un lien mort', () => {
  it.each(['expire', 'revoque'] as const)('%s, en propose un nouveau à l’adresse du dossier', (raison) => {
    const page = ouvrir(rendrePage(PageLienMort, lienMort({ raison })));
    expect(page.querySelector('form')?.getAttribute('action')).toBe('/l/jeton-d-exemple/nouveau');
    expect(lire(page.body)).toContain('d…@le-hublot.example');
  });

  it('dont plus personne n’attend rien, ne propose rien à envoyer', () => {
    const page = ouvrir(
      rendrePage(PageLienMort, lienMort({ raison: 'sans-objet', action: null, adresse: null })),
    );
    expect(page.querySelector('form')).toBeNull();
    expect(lire(page.body)).toContain('Vous n’avez rien à envoyer');
  });

  it('inconnu, ne promet rien et dit qui appeler', () => {
    const page = ouvrir(
      rendrePage(PageLienMort, lienMort({ raison: 'inconnu', action: null, adresse: null })),
    );
    expect(page.querySelector('form')).toBeNull();
    expect(page.querySelector('a[href^="tel:"]')).not.toBeNull();
  });
});

describe('Un lien mort', () => {
  const RAISONS = ['expire', 'revoque', 'inconnu'] as const;
  const cas = RAISONS.flatMap((raison) =>
    [null, '/l/abc/renvoi'].flatMap((action) =>
      (['proposer', 'envoye'] as const).map((etat) => [raison, action, etat] as const),
    ),
  );

  it.each(cas)('2 : n’est jamais sans issue (%s, %s, %s)', (raison, action, etat) => {
    const page = ouvrir(rendrePage(PageLienMort, { ...lienMort(), raison, action, etat }));
    const issues = [
      ...page.querySelectorAll('main form[method=post], main a[href^="mailto:"], main a[href^="tel:"]'),
    ];
    expect(issues.length).toBeGreaterThan(0);
    if (etat === 'proposer' && action)
      expect(page.querySelector('form')?.getAttribute('action')).toBe(action);
  });
});
