import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { texteASigner, TEXTES_A_SIGNER } from './index.js';

/** People signed these words: a change here is a new version, never a new fingerprint. */
const EMPREINTES: Readonly<Record<string, string>> = {
  'charte-nationale-v1': 'e4ffbe48400b1997ce8fc48076460ecdea3c001e95fa231cb420f03e260db5e2',
  'engagements-manche-2018': 'bf963a7c752c08a6c53b16c972ccf2824ece99397da75d351baa9cab4245ba40',
  'personne-ressource-v1': 'a34af455e3b43a47e5e3a8b8786f80f781386a913feaf7b5d972dd0329951be6',
};

describe('Les textes à signer', () => {
  it.each(TEXTES_A_SIGNER.map((texte) => [texte.version, texte] as const))(
    '%s ne change plus',
    (version, texte) => {
      expect(createHash('sha256').update(JSON.stringify(texte)).digest('hex')).toBe(EMPREINTES[version]);
    },
  );

  it('gardent toutes les versions déjà publiées, une fois chacune', () => {
    expect(TEXTES_A_SIGNER.map(({ version }) => version)).toEqual(Object.keys(EMPREINTES));
  });

  it('se retrouvent par leur version, ou pas du tout', () => {
    expect(texteASigner('charte-nationale-v1')?.titre).toBe('Charte des Promeneurs du Net');
    expect(texteASigner('charte-nationale-v0')).toBeUndefined();
  });
});
