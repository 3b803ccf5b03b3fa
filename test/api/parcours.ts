import { expect } from '@jest/globals';
import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import { eventually } from '../builders/shell.js';
import { exempleDe, gestes } from './gestes.js';
import type { Maison } from './maison.js';

export const VERSION = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

/** One dossier of the exercice, brought by the coordination to where links begin. */
export function parcours(maison: Maison) {
  const demo = gestes(maison, { reseau: 'demo' });
  /** Of the last interview: the clock of the exercice only goes forward. */
  let jour = 1;
  const donner = async (dossier: string, type: string, data: object = {}, auNomDe?: string) =>
    (await demo.commander(dossier, { type, data, ...(auNomDe && { auNomDe }) }).expect(200)).body;

  /** The address in the last such mail, once it has left. */
  const lienDe = async (
    gabarit: CourrierAEnvoyer['gabarit'],
    dossier: string,
    role: string,
    { autreQue }: { autreQue?: string } = {},
  ): Promise<string> => {
    const { numero } = (await demo.get(`/api/v1/labellisations/${dossier}`).expect(200)).body;
    const trouver = () =>
      maison.courriers.findLast(
        (courrier) =>
          courrier.gabarit === gabarit &&
          courrier.role === role &&
          courrier.dossier.numero === numero &&
          courrier.lien?.chemin !== autreQue,
      );
    await eventually(`the mail ${gabarit} to ${role}`, () => trouver() !== undefined);
    return trouver()?.lien?.chemin ?? '';
  };

  return {
    demo,
    donner,
    lienDe,
    async engagementsOuverts(): Promise<string> {
      const dossier = (await demo.ouvrir().expect(201)).body.id as string;
      jour += 1;
      const le = `2018-10-${String(jour).padStart(2, '0')}`;
      await donner(dossier, 'declarerEligible');
      await donner(dossier, 'planifierEntretien', {
        date: `${le}T10:00`,
        dureeMinutes: 90,
        lieu: 'Coutances',
      });
      const avance = await demo.avancer(`${le}T12:00`);
      expect(avance.status).toBe(200);
      await donner(dossier, 'rendreAvisEntretien', { avis: 'favorable' });
      await donner(dossier, 'ouvrirEngagements', { version: VERSION });
      return dossier;
    },
    async engagementsSignes(): Promise<string> {
      const dossier = await this.engagementsOuverts();
      for (const signataire of ['professionnel', 'employeur'])
        await donner(
          dossier,
          'signerEngagements',
          { signataire, version: VERSION, preuve: { nom: 'Signé sur papier' } },
          signataire,
        );
      return dossier;
    },
    async labellise(): Promise<string> {
      const dossier = await this.engagementsSignes();
      await donner(dossier, 'declarerProfil', exempleDe('declarerProfil'), 'professionnel');
      await donner(dossier, 'verifierProfil', exempleDe('verifierProfil'));
      await donner(dossier, 'validerFiche', exempleDe('validerFiche'), 'professionnel');
      await donner(dossier, 'publierFiche');
      await donner(dossier, 'accorderLabel', { terme: '2020-12-31' }, 'caf');
      return dossier;
    },
  };
}
