import { describe, expect, it } from '@jest/globals';
import type { PersonneHttp } from './champs/personne.js';
import { COMMANDES, deposer, deposerCandidature, type CommandeHttp } from './index.js';

const commandId = '6f1c1a9e-3c1f-4f0e-9a55-0d7c6f3b1a11';
const sceller = (contenu: unknown) => ({ sel: 'grain', sha256: `h${JSON.stringify(contenu).length}` });
const depot = (forme: CommandeHttp) => deposer(forme, forme.exemple, { commandId, sceller });

describe('Déposer une commande', () => {
  it('sort le texte libre dans un document, dont il ne reste que l’empreinte', () => {
    const forme = COMMANDES.find(({ type }) => type === 'demanderPieces') as CommandeHttp;
    const { data, documents } = depot(forme);
    expect(documents).toMatchObject([{ type: 'motif', contenu: forme.exemple.motif, sel: 'grain' }]);
    expect(data).toEqual({
      pieces: ['trame-projet'],
      motif: { id: documents[0]?.id, sha256: sceller(forme.exemple.motif).sha256 },
    });
  });

  it('range les personnes et la structure, et n’en garde que l’identifiant', () => {
    const { data, personnes, structures } = depot(deposerCandidature);
    expect(personnes.map(({ nom }) => nom)).toEqual(['Delamaquette', 'Duclavier']);
    expect(structures.map(({ siret }) => siret)).toEqual(['00005001300010']);
    expect([data.professionnel, data.contact, data.structure]).toEqual(
      [...personnes, ...structures].map(({ id }) => id),
    );
  });

  it('reprend une personne qui est déjà connue', () => {
    const id = 'a3bb189e-8bf9-4c4a-9d37-1c7d4b3c2e10';
    const { data, personnes } = deposer(
      deposerCandidature,
      { ...deposerCandidature.exemple, contact: { id } },
      { commandId, sceller },
    );
    expect(personnes).toHaveLength(1);
    expect(data.contact).toBe(id);
  });

  it('ne confond pas deux personnes qui sont déjà connues', () => {
    const [professionnel, contact] = ['a3bb189e-8bf9-4c4a-9d37-1c7d4b3c2e10', commandId];
    const corps = {
      ...deposerCandidature.exemple,
      professionnel: { id: professionnel },
      contact: { id: contact },
    };
    expect(deposer(deposerCandidature, corps, { commandId, sceller }).data).toMatchObject({
      professionnel,
      contact,
    });
  });

  it('ne fait qu’une personne de qui est nommé deux fois', () => {
    const { professionnel } = deposerCandidature.exemple as unknown as { professionnel: PersonneHttp };
    const contact = { ...professionnel, courriel: professionnel.courriel.toUpperCase(), fonction: 'gérante' };
    const corps = { ...deposerCandidature.exemple, contact };
    const { data, personnes } = deposer(deposerCandidature, corps, { commandId, sceller });
    expect(personnes).toHaveLength(1);
    expect(data.contact).toBe(data.professionnel);
  });

  it('distingue deux personnes qui partagent une adresse', () => {
    const { professionnel, contact } = deposerCandidature.exemple as unknown as Record<string, PersonneHttp>;
    const corps = {
      ...deposerCandidature.exemple,
      contact: { ...contact, courriel: professionnel!.courriel },
    };
    expect(deposer(deposerCandidature, corps, { commandId, sceller }).personnes).toHaveLength(2);
  });

  it('donne deux fois la même chose', () =>
    expect(depot(deposerCandidature)).toEqual(depot(deposerCandidature)));

  it.each([deposerCandidature, ...COMMANDES].map((forme): [string, CommandeHttp] => [forme.type, forme]))(
    '%s ne laisse ni phrase ni nom dans ses données',
    (_type, forme) => {
      for (const texte of textes(depot(forme).data)) expect(texte).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:/-]*$/);
    },
  );
});

function textes(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur];
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(textes) : [];
}
