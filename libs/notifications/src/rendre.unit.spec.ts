import { describe, expect, it } from '@jest/globals';
import { GABARITS } from '@pdn/domain';
import { exemple, seul } from './exemples/exemple.js';
import { exemplesDe } from './exemples/variantes.js';
import { rendre } from './rendre.js';

const publicUrl = 'https://parcours.example.org/';
const sansBalises = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/?(?:a|strong)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#39;/g, "'");

describe.each(GABARITS)('%s', (gabarit) => {
  const tous = exemplesDe(gabarit).map((courrier) => ({
    courrier,
    message: rendre(seul(courrier), { publicUrl }),
  }));
  const versions = tous.flatMap(({ message }) => [message.text, sansBalises(message.html)]);
  const tout = [...versions, ...tous.map(({ message }) => message.subject)];

  it('dit le dossier, la raison, à qui répondre et comment appeler', () => {
    for (const version of versions) {
      expect(version).toContain('PDN-50-2018-0007');
      expect(version).toMatch(/Pourquoi ce message\u00a0\?\s+\S/);
      expect(version).toMatch(/il parviendra à Claire Lemarié/);
      expect(version).toContain('02\u00a061\u00a091\u00a000\u00a010');
    }
    for (const { message } of tous) {
      expect(message.subject.startsWith('PDN-50-2018-0007\u00a0: ')).toBe(true);
      expect(message.replyTo.address).toBe('coordination@pdn-manche.example.org');
      expect(message.html).toContain('href="tel:0261910010"');
    }
  });

  it('salue par le nom et ne laisse aucun blanc ni aucune balise', () => {
    for (const { courrier, message } of tous)
      expect(message.text).toContain(`Bonjour ${courrier.destinataire.prenom} ${courrier.destinataire.nom},`);
    for (const version of tout)
      expect(version).not.toMatch(/undefined|null|NaN|\[object|[{}]|\*\*|\]\(|##| {2}[a-zà-ÿ]| [.,](?!\d)/);
  });

  it('respecte la typographie française et n’accorde rien au hasard', () => {
    for (const version of tout) {
      expect(version).not.toMatch(/'/);
      expect(version).not.toMatch(/[^\u00a0»] *[;!?]| [:»]|« |[^\s\u00a0]:(?!\/\/)\s/);
      expect(version).not.toMatch(/\([ex]e?\)|·e|\bil\/elle/i);
      expect(version).not.toMatch(/\bde [AEIOUÉÈÊÎÔ]\p{Ll}/u);
    }
  });

  it('dit la même chose en texte et en HTML', () => {
    const mots = (texte: string): string[] => texte.match(/[\p{L}\d]{4,}/gu) ?? [];
    for (const { message } of tous) {
      const enTexte = new Set([...mots(message.text), 'bouton', 'ouvre', 'écrivez']);
      const enHtml = mots(sansBalises(message.html.replace(/<head>.*<\/head>/s, '')));
      expect(enHtml.filter((mot) => !enTexte.has(mot))).toEqual([]);
    }
  });
});

describe('Un courrier qui demande un acte par lien', () => {
  const courrier = exemple('engagements-a-signer');
  const { html, text } = rendre(seul(courrier), { publicUrl });
  const adresse = `https://parcours.example.org${courrier.lien?.chemin}`;

  it('montre le lien en clair, dit ce qu’il fait, qu’il est personnel et jusqu’à quand', () => {
    expect(html).toContain(`>Lire et signer les engagements</a>`);
    expect(html.split(`href="${adresse}"`)).toHaveLength(3);
    expect(html).toContain(`>${adresse}</a>`);
    expect(text).toContain(`Lire et signer les engagements\u00a0:\n${adresse}\nCe lien vous est personnel.`);
    for (const version of [html, text]) expect(version).toContain('jusqu’au lundi 4\u00a0mars 2019 inclus');
  });

  it('ne part pas sans son lien', () =>
    expect(() => rendre(seul({ ...courrier, lien: null }), { publicUrl })).toThrow(
      'engagements-a-signer lacks its link',
    ));

  it('ne cache pas un lien que son texte ne montre pas', () =>
    expect(() => rendre(seul({ ...exemple('bilan-accepte'), lien: courrier.lien }), { publicUrl })).toThrow(
      'does not show',
    ));
});

describe('Une copie', () => {
  const employeur = { prenom: 'Sandrine', nom: 'Hébert', courriel: 'direction@le-hublot.example.org' };
  const courrier = exemple('bilan-ouvert', { copie: [employeur] });
  const message = rendre(seul(courrier), { publicUrl });
  const [copie] = message.copies;

  it('est annoncée à la personne concernée, et part dans sa propre enveloppe', () => {
    expect(message.cc).toEqual([{ name: 'Sandrine Hébert', address: employeur.courriel }]);
    expect(message.enveloppe.to).toBe('ines.quoniam@le-hublot.example.org');
    expect(copie?.enveloppe.to).toBe(employeur.courriel);
    expect(copie?.to.address).toBe('ines.quoniam@le-hublot.example.org');
    expect(copie?.headers).toMatchObject({ 'X-Pdn-Courrier': courrier.id, 'X-Pdn-Copie': '1' });
  });

  it('n’a pas le lien, qui agirait au nom de quelqu’un d’autre, et le dit', () => {
    for (const version of [copie?.html, copie?.text]) {
      expect(version).not.toContain('/l/');
      expect(version).toContain(
        'Bonjour Sandrine Hébert, voici pour information le message écrit à Inès Quoniam. Son lien',
      );
      expect(version).toContain('Bonjour Inès Quoniam,');
      expect(version).toContain('Vous êtes en copie, pour information.');
      expect(version).not.toContain('Ce dossier est le vôtre');
    }
  });

  it('a son propre identifiant', () =>
    expect(copie?.messageId).toBe('<3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab.copie-1@pdn-manche.example.org>'));

  describe('d’un rappel', () => {
    const rappel = exemple('bilan-relance', { copie: [employeur] });

    it('ne part pas avec lui : c’est un courrier', () => {
      const envoye = rendre(seul(rappel), { publicUrl });
      expect(envoye.copies).toEqual([]);
      expect(envoye.cc).toEqual([{ name: 'Sandrine Hébert', address: employeur.courriel }]);
    });

    it('va à qui la lit, sous son propre identifiant, sans le lien', () => {
      const lecteur = { ...employeur, role: 'employeur' as const };
      const envoyee = rendre(seul({ ...rappel, lecteur }), { publicUrl });
      expect(envoyee.enveloppe.to).toBe(employeur.courriel);
      expect(envoyee.to.address).toBe('ines.quoniam@le-hublot.example.org');
      expect(envoyee.headers).toMatchObject({ 'X-Pdn-Courrier': rappel.id, 'X-Pdn-Copie': '1' });
      expect(envoyee.messageId).toBe(rappel.messageId);
      expect(envoyee.text).toContain('voici pour information le message écrit à Inès Quoniam');
      expect(envoyee.text).not.toContain('/l/');
    });
  });
});

describe('Un exercice', () => {
  const courrier = exemple('candidature-recue');
  const reseau = { ...courrier.reseau, exercice: true, cle: 'exercice-50' };
  const message = rendre(seul({ ...courrier, reseau }), { publicUrl });

  it('se voit dans l’objet, en tête des deux versions et dans les en-têtes', () => {
    expect(message.subject).toBe('[Exercice] PDN-50-2018-0007\u00a0: candidature bien reçue');
    expect(message.text.startsWith('Exercice\u00a0: ce message fait partie d’un entraînement.')).toBe(true);
    expect(message.html).toContain('Exercice\u00a0: ce message fait partie d’un entraînement.');
    expect(message.headers['X-Pdn-Exercice']).toBe('exercice-50');
    expect(message.exercice).toBe(true);
  });

  it('ne se voit pas ailleurs', () => {
    const reel = rendre(seul(courrier), { publicUrl });
    expect(`${reel.subject}${reel.text}${reel.html}${JSON.stringify(reel.headers)}`).not.toMatch(/exercice/i);
  });
});

describe('Une suspension', () => {
  const texte = (donnees: object, role: 'employeur' | 'professionnel' = 'employeur') =>
    rendre(seul(exemple('labellisation-suspendue', { donnees: { du: '2018-11-19', ...donnees }, role })), {
      publicUrl,
    }).text;

  it('d’un label accordé dit qu’il l’est, et que son terme reste', () => {
    expect(texte({ terme: '2021-12-31' })).toContain('accordée pour Inès Quoniam');
    expect(texte({ terme: '2021-12-31' })).toContain('vendredi 31\u00a0décembre 2021');
  });

  it('d’une candidature ne parle ni de label accordé, ni de fiche', () => {
    for (const role of ['employeur', 'professionnel'] as const) {
      expect(texte({}, role)).toContain('demandée pour');
      expect(texte({}, role)).not.toMatch(/accordée|bénéficiez|fiche|terme/);
    }
  });
});

describe('Ce que quelqu’un a écrit', () => {
  const motif = '<script>alert(1)</script>\n[ici](https://mal.example) **gras** {{ role }}';
  const courrier = exemple('candidature-refusee', { textes: { motif } });
  const { html, text } = rendre(seul(courrier), { publicUrl });

  it('est cité tel quel, sans devenir du HTML, du Markdown ni du Liquid', () => {
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;<br>[ici](https://mal.example) **gras** {{ role }}',
    );
    expect(html).not.toMatch(/<script|href="https:\/\/mal/);
    expect(text).toContain('> <script>alert(1)</script>\n> [ici](https://mal.example) **gras** {{ role }}');
  });
});

it('Il manque ce que le texte montre : rien n’est écrit', () => {
  expect(() => rendre(seul(exemple('candidature-refusee', { textes: {} })), { publicUrl })).toThrow(
    'candidature-refusee cannot be written',
  );
  expect(() =>
    rendre(seul(exemple('bilan-ouvert', { donnees: { exercice: 2019 } })), { publicUrl }),
  ).toThrow();
  expect(() =>
    rendre(seul(exemple('pieces-relance', { donnees: { pieces: 'inconnue' } })), { publicUrl }),
  ).toThrow();
});
