import { describe, expect, it } from '@jest/globals';
import { fc } from '@fast-check/jest';
import { marche, tenter, vivre } from '../../../test/au-hasard.js';
import { clos, invitee, ouvert, recue } from '../../../test/appel.js';
import { calendrier, plausible, sessions, SITUATIONS, TYPES, Vie, type Envoi } from '../../../test/index.js';
import {
  attenteDe,
  echeances,
  evolve,
  Refusal,
  taches,
  type CommandType,
  type EventType,
  type Labellisation,
  type LabellisationEvent,
} from '../../index.js';
import { attentes } from '../courriers/attentes/index.js';
import { labelDe } from '../label/label-de.js';
import { estClose, type Label } from '../state.js';

interface Etape {
  fait: LabellisationEvent;
  avant: Labellisation;
  apres: Labellisation;
  rang: number;
}

const etapesDe = ({ faits }: Vie): Etape[] => {
  let dossier: Labellisation | null = null;
  return faits.flatMap((fait, rang) => {
    const avant = dossier;
    dossier = evolve(avant, fait, rang + 1);
    return avant ? [{ fait, avant, apres: dossier, rang: rang + 1 }] : [];
  });
};

const labelEnVigueur = (dossier: Labellisation): Label | null =>
  estClose(dossier) ? null : labelDe(dossier);

/** What both were told as settled, or as a date that stands. */
function annonce(dossier: Labellisation): Record<string, unknown> {
  if (estClose(dossier)) return { clos: true };
  const label = labelDe(dossier);
  const { suspension } = dossier;
  return {
    ...(label && { terme: label.terme }),
    ...(label?.finAnnoncee && { fin: label.finAnnoncee.effet }),
    ...(label?.renouvellement.statut === 'refuse' && { renouvellement: 'refuse' }),
    ...(suspension && { suspendueDu: suspension.du, suspendueAu: suspension.au }),
    ...Object.fromEntries(
      (label?.bilans ?? []).flatMap(({ exercice, remise: { statut } }) =>
        statut === 'acceptee' || statut === 'close' ? [[`bilan-${exercice}`, statut]] : [],
      ),
    ),
  };
}

const aChange = (avant: Record<string, unknown>, apres: Record<string, unknown>): boolean =>
  Object.keys(avant).some((nom) => avant[nom] !== apres[nom]);

type Quoi = (fait: LabellisationEvent['data'], envoi: Envoi) => boolean;

interface Demande {
  /** It is asked from the last of these on. */
  depuis: EventType[];
  /** And done by one of these. */
  par: EventType[];
  /** Of one of several, whom or what the fact and the mail must have in common. */
  quoi?: Quoi;
}

const memeExercice: Quoi = (fait, { courrier }) =>
  'exercice' in fait && fait.exercice === courrier.donnees['exercice'];
const memePersonne =
  (champ: string): Quoi =>
  (fait, { courrier }) =>
    (fait as Record<string, unknown>)[champ] === courrier.destinataire;
const BILAN: Demande = {
  depuis: ['BilanOuvert', 'BilanRenvoye', 'BilanRouvert'],
  par: ['BilanRemis', 'BilanAccepte', 'BilanClos'],
  quoi: memeExercice,
};

/** What each reminder asks, told by the facts alone. */
const DEMANDES: Record<string, Demande> = {
  'pieces-relance': {
    depuis: ['PiecesDemandees'],
    par: ['PiecesFournies'],
    quoi: (fait, { courrier }) =>
      'pieces' in fait &&
      fait.pieces.some((piece) => String(courrier.donnees['pieces']).split(',').includes(piece)),
  },
  'entretien-rappel': { depuis: ['EntretienPlanifie'], par: ['EntretienAnnule', 'AbsenceConstatee'] },
  'engagements-relance': {
    depuis: ['EngagementsOuverts'],
    par: ['EngagementsSignes'],
    quoi: memePersonne('signataire'),
  },
  'ressource-relance': {
    depuis: ['PersonneRessourceProposee'],
    par: ['PersonneRessourceAcceptee'],
    quoi: memePersonne('partie'),
  },
  'profil-relance': { depuis: ['EngagementsCompletes', 'ProfilRefuse'], par: ['ProfilCree', 'ProfilAdapte'] },
  'fiche-relance': { depuis: ['ProfilVerifie', 'FicheRenvoyee'], par: ['FicheValidee'] },
  'bilan-rappel': BILAN,
  'bilan-relance': BILAN,
  'bilan-a-contresigner': { depuis: ['BilanRemis'], par: ['BilanContresigne'], quoi: memeExercice },
  'renouvellement-relance': { depuis: ['LabelAccorde', 'LabelRenouvele'], par: ['RenouvellementDemande'] },
  'mise-en-demeure-rappel': { depuis: ['MiseEnDemeureEnvoyee'], par: ['ReponseAuManquementRecue'] },
};

/** The fact that had answered, before this reminder left. */
function dejaFait({ faits }: Vie, envoi: Envoi): EventType[] {
  const demande = DEMANDES[envoi.courrier.gabarit];
  if (!demande) throw new Error(`What ${envoi.courrier.gabarit} asks is not said here.`);
  const avant = faits.slice(0, envoi.rang);
  const depuis = avant.findLastIndex(({ type }) => demande.depuis.includes(type));
  return avant
    .slice(depuis + 1)
    .flatMap(({ type, data }) =>
      demande.par.includes(type) && (demande.quoi?.(data, envoi) ?? true) ? [type] : [],
    );
}

const REPONSES: CommandType[] = [
  ...(['fournirPieces', 'signerEngagements', 'accepterPersonneRessource', 'declarerProfil'] as const),
  ...(['validerFiche', 'remettreBilan', 'contresignerBilan', 'demanderRenouvellement'] as const),
  'repondreManquement',
];

/** Wherever it is awaited: this answer, in full or in part, then four months without another. */
const attendreApres = (reponse: CommandType): Vie[] =>
  Object.values(SITUATIONS).flatMap((situation) =>
    [0, 2, 7].flatMap((hasard) => {
      const vie = Vie.apres(situation);
      const faits = tenter(vie, plausible(reponse, vie, hasard));
      if (faits instanceof Refusal || faits.length === 0) return [];
      return [vie.avancer(calendrier.plusJours(vie.aujourdhui, 120))];
    }),
  );

/** Numbers of docs/jamais.md. */
describe('Jamais, quelle que soit la vie d’un dossier,', () => {
  const vies = fc.sample(marche, { numRuns: 30, seed: 2028 }).map((etapes) => vivre(etapes));
  const attentives = Object.values(SITUATIONS)
    .filter(({ faits }) => faits.length > 0)
    .map((situation) => Vie.apres(situation))
    .map((vie) => vie.avancer(calendrier.plusJours(vie.aujourdhui, 120)));
  const rappels = [...vies, ...attentives, ...REPONSES.flatMap(attendreApres)].flatMap((vie) =>
    vie.envois.filter(({ courrier }) => courrier.classe === 'rappel').map((envoi) => ({ vie, envoi })),
  );

  it('2 : de rappel sans le lien de la demande', () => {
    for (const { vie, envoi } of rappels) {
      const { serie, destinataire, lien } = envoi.courrier;
      let dossier: Labellisation | null = null;
      for (const [rang, fait] of vie.faits.slice(0, envoi.rang).entries())
        dossier = evolve(dossier, fait, rang + 1);
      const attente = attentes(dossier!, vie.context).find(
        (autre) => autre.serie === serie && autre.destinataire === destinataire,
      );
      expect([envoi.courrier.gabarit, lien]).toEqual([envoi.courrier.gabarit, attente?.lien]);
    }
    expect(rappels.filter(({ envoi }) => envoi.courrier.lien).length).toBeGreaterThan(20);
  });

  it('3 : de rappel de ce qui est fait', () => {
    for (const { vie, envoi } of rappels)
      expect([envoi.courrier.gabarit, envoi.jour, dejaFait(vie, envoi)]).toEqual([
        envoi.courrier.gabarit,
        envoi.jour,
        [],
      ]);
    expect(new Set(rappels.map(({ envoi }) => envoi.courrier.gabarit)).size).toBeGreaterThan(5);
  });

  it('8 : de rappel vide', () => {
    for (const { envoi } of rappels)
      expect([envoi.courrier.gabarit, Object.values(envoi.courrier.donnees)]).not.toEqual([
        envoi.courrier.gabarit,
        expect.arrayContaining(['']),
      ]);
  });

  it('13 : de terme changé avant sa décision', () => {
    const changes = vies.flatMap((vie) =>
      etapesDe(vie).flatMap((etape) => {
        const [avant, apres] = [labelEnVigueur(etape.avant)?.terme, labelEnVigueur(etape.apres)?.terme];
        return avant && apres && avant !== apres ? [{ ...etape, auteur: vie.auteurs[etape.rang - 1] }] : [];
      }),
    );
    for (const { fait, avant, auteur } of changes) {
      expect(auteur?.kind).not.toBe('systeme');
      const decide =
        fait.type === 'LabelRenouvele' && labelEnVigueur(avant)?.renouvellement.statut === 'demande';
      expect([fait, decide || (fait.type === 'SaisieCorrigee' && fait.data.champ === 'terme')]).toEqual([
        fait,
        true,
      ]);
    }
    expect(changes.length).toBeGreaterThan(0);
  });

  it('14 : d’avis ni d’acte attendu de quelqu’un sans date ni trace', () => {
    const situations = Object.values(SITUATIONS).filter(({ faits }) => faits.length > 0);
    for (const { dossier, context } of [...vies, ...situations.map((situation) => Vie.apres(situation))]) {
      if (!dossier || attenteDe(dossier) === 'personne') continue;
      const suite = echeances(dossier, context).filter(({ action }) => action.kind !== 'repere');
      const traces = suite.length + taches(dossier, context).length;
      expect([dossier.etape, attenteDe(dossier), traces]).not.toEqual([
        ...[dossier.etape, attenteDe(dossier)],
        0,
      ]);
    }
  });

  it('15 : de décision rouverte, ni de date annoncée qui change, sans le dire aux deux', () => {
    const changes = Object.entries(SITUATIONS).flatMap(([nom, situation]) =>
      TYPES.flatMap((type) =>
        [0, 3].flatMap((hasard) => {
          const vie = Vie.apres(situation);
          const avant = vie.dossier;
          const faits = tenter(vie, plausible(type, vie, hasard));
          if (faits instanceof Refusal || !avant || !aChange(annonce(avant), annonce(vie.dossier!)))
            return [];
          const avertis = vie.envois.map(({ courrier }) => courrier.destinataire);
          // erased, and the warning before it told both
          if (type === 'archiverDossier') return [];
          expect([nom, type, avertis]).toEqual([
            ...[nom, type],
            expect.arrayContaining(['employeur', 'professionnel']),
          ]);
          return [type];
        }),
      ),
    );
    expect([...new Set(changes)]).toEqual(
      expect.arrayContaining([
        'rouvrirBilan',
        'annulerRetrait',
        'renouvelerLabel',
        'reprendre',
        'retirerLabel',
      ]),
    );
  });

  it('20 : de fait qui dise autre chose que des ids, des dates et des mots convenus', () => {
    const faits: { type: string; data: object }[] = [
      ...vies.flatMap((vie) => vie.faits),
      ...Object.values(SITUATIONS).flatMap((situation) => situation.faits),
      ...sessions.signee,
      ...[ouvert(), invitee(1), recue(1), clos],
    ];
    const mots = faits.flatMap(({ type, data }) => feuilles(data).map((mot) => `${type} ${mot}`));
    expect(mots.filter((mot) => !/^\w+ [A-Za-z0-9._:/-]{1,80}$/.test(mot))).toEqual([]);
    expect(mots.length).toBeGreaterThan(1_000);
  });
});

const feuilles = (valeur: unknown): string[] =>
  typeof valeur === 'string'
    ? [valeur]
    : typeof valeur === 'object' && valeur !== null
      ? Object.values(valeur).flatMap(feuilles)
      : [];
