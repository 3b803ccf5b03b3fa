import type { Acteur, CommandType, DataOf } from '@pdn/domain';
import type { Store } from '../src/index.js';
import { candidature, COORDINATEUR, depot, document, faire, type Faite, type Options } from './base.js';

export const TEXTES = { charte: 'charte-v1', engagements: 'engagements-v1' };
const POUR_LE_PROFESSIONNEL: Acteur = { ...COORDINATEUR, auNomDe: 'professionnel' };
const FICHE = {
  prenom: 'Aurélie',
  metier: 'Référente famille',
  structure: 'Centre social',
  commune: 'Coutances',
  reseaux: [{ reseau: 'facebook', adresse: 'https://reseau.example.org/aurelie' }],
};

/** One dossier, lived step by step at the instants given: each step is a command. */
export class Vie {
  readonly stream: string;
  readonly dossier: string;
  readonly personnes: { professionnel: string; contact: string };

  constructor(
    private readonly store: Store,
    private readonly reseau = '50',
    readonly ouverture = candidature({ reseau }),
  ) {
    this.stream = ouverture.stream;
    this.dossier = ouverture.dossier;
    const [professionnel, contact] = ouverture.personnes!.map(({ id }) => id) as [string, string];
    this.personnes = { professionnel, contact };
  }

  deposee = (now: string) => faire(this.store, this.ouverture, now);

  async faire<Type extends CommandType>(
    now: string,
    type: Type,
    data: DataOf<Type>,
    options: Options = {},
  ): Promise<Faite> {
    return this.exiger(await this.tenter(now, type, data, options));
  }

  tenter = <Type extends CommandType>(now: string, type: Type, data: DataOf<Type>, options: Options = {}) =>
    faire(this.store, depot(this.dossier, type, data, { reseau: this.reseau, ...options }), now);

  /** A command one of whose fields is free content. */
  async avecDocument<Type extends CommandType>(
    now: string,
    type: Type,
    champ: string,
    contenu: unknown,
    data: object,
    options: Options = {},
  ): Promise<Faite> {
    const command = depot(this.dossier, type, data as DataOf<Type>, { reseau: this.reseau, ...options });
    const { ref, row } = document(command.id, champ, contenu);
    return this.exiger(
      await faire(this.store, { ...command, data: { ...data, [champ]: ref }, documents: [row] }, now),
    );
  }

  async auxEngagements(now: string): Promise<Faite> {
    await this.deposee(now);
    await this.faire(now, 'declarerComplete', {});
    await this.faire(now, 'declarerEligible', {});
    const jour = now.slice(0, 10);
    await this.avecDocument(now, 'planifierEntretien', 'lieu', 'Salle bleue', {
      date: `${jour}T18:00`,
      dureeMinutes: 90,
    });
    await this.faire(`${jour}T18:30:00.000Z`, 'rendreAvisEntretien', { avis: 'favorable' });
    return this.faire(`${jour}T18:30:00.000Z`, 'ouvrirEngagements', { version: TEXTES });
  }

  async aLActif(now: string, terme: string): Promise<Faite> {
    await this.auxEngagements(now);
    return this.desEngagementsALActif(`${now.slice(0, 10)}T18:30:00.000Z`, terme);
  }

  async desEngagementsALActif(soir: string, terme: string): Promise<Faite> {
    for (const signataire of ['employeur', 'professionnel'] as const)
      await this.avecDocument(
        soir,
        'signerEngagements',
        'preuve',
        { nom: 'Signé sur papier' },
        { signataire, version: TEXTES },
        {
          acteur: { ...COORDINATEUR, auNomDe: signataire },
        },
      );
    const pour = { acteur: POUR_LE_PROFESSIONNEL };
    await this.avecDocument(
      soir,
      'declarerProfil',
      'adresse',
      'https://reseau.example.org/aurelie',
      { adapte: false, reseauSocial: 'facebook' },
      pour,
    );
    await this.faire(soir, 'verifierProfil', {
      controles: {
        prenom_et_structure: true,
        photo: true,
        logo: true,
        presentation_de_la_demarche: true,
        moyen_de_contact: true,
        lien_vers_l_annuaire: true,
        permanence_annoncee: true,
      },
    });
    await this.avecDocument(soir, 'validerFiche', 'fiche', FICHE, {}, pour);
    await this.faire(soir, 'publierFiche', {});
    return this.faire(soir, 'accorderLabel', { terme });
  }

  private exiger(issue: Faite): Faite {
    if (issue.answer.kind === 'refused') throw new Error(`${issue.answer.code}: ${issue.answer.message}`);
    return issue;
  }
}
