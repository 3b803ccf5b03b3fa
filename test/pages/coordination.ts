import { randomUUID } from 'node:crypto';
import type { Avance } from '@pdn/contracts/http';
import { eventually } from '../builders/shell.js';
import { actes, candidature, type Acte } from '../preuves/vies/actes.js';
import type { MaisonDesPages } from './maison-des-pages.js';

/** The clock of the exercice stands there. */
const JOUR = '2018-10-01';

/** What the coordination and the Caf do through the API, so that the pages have something to show. */
export function coordination({ adresse, reseau, cles, courriels }: MaisonDesPages) {
  const cleDe = (role: string): string =>
    cles.find((cle) => cle.reseau === reseau && cle.role === role)?.cle ?? '';

  async function poster<Lu = { id: string }>(chemin: string, role: string, corps: object): Promise<Lu> {
    const reponse = await fetch(`${adresse}/api/v1${chemin}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${cleDe(role)}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(corps),
    });
    if (!reponse.ok) throw new Error(`${chemin}: ${reponse.status} ${await reponse.text()}`);
    return (await reponse.json()) as Lu;
  }

  return {
    cle: cleDe('coordinateur'),
    /** Lets time pass to the end of that day. */
    async avancer(jusqua: string): Promise<void> {
      const { terminee } = await poster<Avance>(`/exercices/${reseau}/avancer`, 'coordinateur', { jusqua });
      if (!terminee) await this.avancer(jusqua);
    },
    ouvrir: async (): Promise<string> =>
      (await poster('/labellisations', 'coordinateur', { ...candidature(1), auNomDe: 'employeur' })).id,
    async faire(dossier: string, ...suite: Acte[]): Promise<void> {
      for (const { type, data, cle, auNomDe } of suite)
        await poster(`/labellisations/${dossier}/commandes`, cle, {
          ...{ type, data },
          ...(auNomDe && { auNomDe }),
        });
    },
    /** The link in the last such mail that this person received. */
    async lienRecu(gabarit: string, prenom: string): Promise<{ message: string; lien: string }> {
      const chercher = async () =>
        (await courriels()).findLast(
          (courriel) =>
            courriel.gabarit === gabarit &&
            !courriel.copie &&
            courriel.boite.startsWith(prenom.toLowerCase()),
        );
      await eventually(`the mail ${gabarit} to ${prenom}`, async () => (await chercher()) !== undefined);
      const courriel = await chercher();
      const lien = courriel?.liens.find(({ adresse: cible }) => cible.includes('/l/'))?.adresse ?? '';
      return { message: courriel?.id ?? '', lien };
    },
  };
}

export const JUSQU_A_L_AVIS = [
  actes.planifierEntretien(JOUR),
  actes.avisFavorable(),
  actes.ouvrirEngagements(),
];
/** After the professional has signed. */
export const JUSQU_AU_LABEL = [
  actes.signerEmployeur(),
  actes.signerCaf(),
  actes.declarerProfil(),
  actes.verifierProfil(),
  actes.validerFiche(),
  actes.publierFiche(),
  actes.accorderLabel('2020-12-31'),
];
