import { randomUUID } from 'node:crypto';
import { streamOf } from '@pdn/contracts/temporal';
import {
  CONTROLES_PROFIL,
  creerCalendrier,
  decide,
  DROITS,
  echeances,
  evolve,
  reglesManche,
  type Acteur,
  type Calendrier,
  type Instant,
  type Jour,
  type Labellisation,
  type LabellisationCommand,
  type LabellisationEvent,
  type Regles,
} from '@pdn/domain';
import { enchainer, openStore, reconstruire, type EvenementRow } from '@pdn/persistence';
import type { Banc } from '../../builders/banc/index.js';
import { CRITERES } from '../../builders/exigences.js';

/** Dossiers whose bilan has been awaited since some days, and of which somebody is reminded on one morning. */
export interface Campagne {
  regles: Regles;
  /** Of the bilan, and of the reminder, a week later. */
  limite: Jour;
  rappel: Jour;
  /** When all reminders that were recorded today may have left. */
  matin: Instant;
}

export const PAR_EMPLOYEUR = 8;

/** The reminder, with the employer in copy, was due on the last working day before today. */
export function campagne(reseau: string, zone: string): Campagne {
  const calendrier = creerCalendrier({ zone, regime: 'metropole', fermetures: [] });
  const aujourdhui = calendrier.jour(new Date().toISOString());
  const rappel = calendrier.ouvrePrecedent(calendrier.plusJours(aujourdhui, -1));
  const limite = calendrier.ouvrePrecedent(calendrier.plusJours(rappel, -7));
  const regles = reglesManche(reseau);
  return {
    limite,
    rappel,
    matin: calendrier.instant(`${calendrier.apres(aujourdhui, 1)}T09:31`),
    regles: {
      ...regles,
      bilan: {
        ...regles.bilan,
        ouverture: calendrier.plusJours(limite, -60).slice(5),
        limite: limite.slice(5),
        relancesApres: [calendrier.joursEntre(limite, rappel)],
        copieEmployeurDes: 1,
      },
    },
  };
}

const uuid = (n: number): string => `f1600000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const document = (n: number) => ({ id: uuid(n), sha256: 'a'.repeat(64) });
const [PROFESSIONNEL, CONTACT, STRUCTURE] = [uuid(1), uuid(2), uuid(3)];
const NUMERO = 'PDN-NUMERO';
const version = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

/** A command that was given, and the facts that followed. */
interface Vecu {
  commande: LabellisationCommand;
  acteur: Acteur;
  at: Instant;
  events: LabellisationEvent[];
}

/** One such life, decided by the rules themselves, until the evening of the due date. */
function vivre({ regles, limite }: Campagne, reseau: string, calendrier: Calendrier): Vecu[] {
  const vecu: Vecu[] = [];
  let dossier: Labellisation | null = null;
  const faire = (commande: LabellisationCommand, at: Instant, acteur = acteurDe(commande)) => {
    const context = { now: at, regles, calendrier, acteur, reseau, numero: NUMERO };
    const events = decide(commande, dossier, context);
    for (const event of events) dossier = evolve(dossier, event, (dossier?.version ?? 0) + 1);
    vecu.push({ commande, acteur, at, events });
  };
  const laisserPasser = (jusqua: Instant) => {
    for (;;) {
      const due = dossier
        ? echeances(dossier, { now: jusqua, regles, calendrier }).find(
            ({ at, action }) => at <= jusqua && action.kind !== 'repere',
          )
        : undefined;
      if (!due) return;
      faire({ type: 'declencherEcheance', data: { cle: due.cle } }, due.at, MOTEUR);
    }
  };
  const exercice = Number(calendrier.plusJours(limite, -60).slice(0, 4));
  const jour = calendrier.ouvreSuivant(`${exercice - 1}-06-10`);
  for (const [heure, ...actes] of actesDe(exercice, jour)) {
    laisserPasser(calendrier.instant(`${jour}T${heure}`));
    for (const acte of actes) faire(acte, calendrier.instant(`${jour}T${heure}`));
  }
  laisserPasser(calendrier.instant(`${limite}T20:00`));
  return vecu;
}

const MOTEUR: Acteur = { kind: 'systeme', id: 'moteur', through: 'moteur' };

function acteurDe(commande: LabellisationCommand): Acteur {
  const { enPersonne } = DROITS[commande.type];
  const kind =
    commande.type === 'signerEngagements' ? commande.data.signataire : (enPersonne[0] ?? 'coordinateur');
  return { kind, id: uuid(9), through: 'api' };
}

const actesDe = (exercice: number, jour: Jour): [heure: string, ...LabellisationCommand[]][] => [
  [
    '14:00',
    {
      type: 'deposerCandidature',
      data: {
        ...{ programme: 'parentalite', voie: 'hors-appel', professionnel: PROFESSIONNEL, contact: CONTACT },
        ...{ structure: STRUCTURE, categorieMetier: 'referent_famille_centre_social', projet: document(4) },
        criteres: CRITERES,
      },
    },
    { type: 'declarerEligible', data: {} },
    { type: 'planifierEntretien', data: { date: `${jour}T15:00`, dureeMinutes: 60, lieu: document(5) } },
  ],
  [
    '17:00',
    { type: 'rendreAvisEntretien', data: { avis: 'favorable' } },
    { type: 'ouvrirEngagements', data: { version } },
    ...(['employeur', 'professionnel', 'caf'] as const).map((signataire): LabellisationCommand => ({
      type: 'signerEngagements',
      data: { signataire, version },
    })),
    { type: 'declarerProfil', data: { adapte: true, reseauSocial: 'facebook', adresse: document(6) } },
    {
      type: 'verifierProfil',
      data: {
        controles: Object.fromEntries(CONTROLES_PROFIL.map((controle) => [controle, true])) as Record<
          (typeof CONTROLES_PROFIL)[number],
          boolean
        >,
      },
    },
    { type: 'validerFiche', data: { fiche: document(7) } },
    { type: 'publierFiche', data: {} },
    { type: 'accorderLabel', data: { terme: `${exercice + 2}-06-30` } },
  ],
];

/**
 * Lays down so many such dossiers, eight to an employer: their people, the commands that were given and the sealed facts
 * that followed, from which the product makes everything else. No workflow knows of them. @returns their streams
 */
export async function poserCampagne(
  banc: Pick<Banc, 'sql' | 'appUrl' | 'secret'>,
  { cle, zone }: { cle: string; zone: string },
  laquelle: Campagne,
  combien: number,
): Promise<string[]> {
  const vecu = vivre(laquelle, cle, creerCalendrier({ zone, regime: 'metropole', fermetures: [] }));
  const dossiers = Array.from({ length: combien }, (_, rang) => unDossier(cle, rang, vecu));
  for (let de = 0; de < combien; de += 100)
    for (const table of ['commande', 'event', 'personne', 'structure'] as const) {
      const lignes = dossiers.slice(de, de + 100).flatMap((dossier): object[] => dossier[table]);
      await banc.sql(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, v)).* FROM jsonb_array_elements($1::jsonb) v`,
        [JSON.stringify(lignes)],
      );
    }
  const store = openStore({ url: banc.appUrl, secret: banc.secret, max: 2 });
  try {
    await reconstruire(store, new Date().toISOString());
  } finally {
    await store.close();
  }
  return dossiers.map(({ stream }) => stream);
}

/** The same life, of other people under other ids. */
function unDossier(reseau: string, rang: number, vecu: Vecu[]) {
  const stream = streamOf(randomUUID());
  const numero = `PDN-${reseau}-2001-${String(rang + 1).padStart(4, '0')}`;
  const autres = new Map([PROFESSIONNEL, CONTACT, STRUCTURE].map((id) => [id, randomUUID()]));
  const sien = <T>(contenu: T): T => {
    let texte = JSON.stringify(contenu).replaceAll(NUMERO, numero);
    for (const [id, autre] of autres) texte = texte.replaceAll(id, autre);
    return JSON.parse(texte) as T;
  };
  const commande: object[] = [];
  const event: EvenementRow[] = [];
  for (const { commande: donnee, acteur, at, events } of vecu) {
    const id = randomUUID();
    const enveloppe = { stream, reseau, commande: id, acteur, survenu_le: at, enregistre_le: at };
    event.push(...enchainer(sien(events), event.at(-1) ?? { version: 0, hash: null }, enveloppe));
    const { version } = event.at(-1)!;
    const faits = event.slice(-events.length).map((fait) => ({ type: fait.type, version: fait.version }));
    commande.push({
      ...{ id, reseau, stream, acteur, type: donnee.type, data: sien(donnee.data), empreinte: '' },
      ...{ deposee_le: at, issue: { kind: 'accepted', version, events: faits } },
    });
  }
  const [depot] = event.map((fait) => fait.commande);
  const employeur = Math.floor(rang / PAR_EMPLOYEUR) + 1;
  const aLui = { reseau, commande: depot, depose_le: event[0]!.enregistre_le };
  const personne = (id: string, prenom: string, nom: string, boite: string) => ({
    ...{ ...aLui, id: autres.get(id), prenom, nom, courriel: `${boite}@structure.example.org` },
  });
  return {
    stream,
    commande,
    event: event.map((fait) => ({ ...fait, hash: `\\x${fait.hash.toString('hex')}` })),
    personne: [
      personne(PROFESSIONNEL, 'Alix', `Delapreuve${rang}`, `alix.${rang}`),
      personne(CONTACT, 'Dominique', `Employeur${employeur}`, `direction.${employeur}`),
    ],
    structure: [
      {
        ...{ ...aLui, id: autres.get(STRUCTURE), nom: `Centre social ${employeur}`, siret: '00005001300010' },
        commune: 'Coutances',
      },
    ],
  };
}
