import { describe, expect, it } from '@jest/globals';
import { compare, verifier, type Defaut, type Releve } from './index.js';
import { releveSain } from './releve-sain.js';

/** Spoils one thing in a clean run. */
type Sabotage = (releve: Releve) => void;

const un = <T>(liste: T[], ou: (element: T) => boolean): T => {
  const trouve = liste.find(ou);
  if (!trouve) throw new Error('The clean run holds nothing to spoil here.');
  return trouve;
};
const fait = (releve: Releve, type: string) => un(releve.evenements, (evenement) => evenement.type === type);

const annonce = (releve: Releve, type: string) =>
  un(
    releve.appels.flatMap(({ reponse }) => reponse?.evenements ?? []),
    (evenement) => evenement.type === type,
  );

const DEFAUTS: [string, Defaut, Sabotage][] = [
  [
    'double apply',
    'double-apply',
    (r) => r.evenements.push({ ...fait(r, 'CandidatureDeclareeEligible'), version: r.evenements.length + 1 }),
  ],
  [
    'dropped event',
    'dropped-event',
    (r) => (r.evenements = r.evenements.filter(({ type }) => type !== 'EngagementsSignes')),
  ],
  [
    'another fact than was announced',
    'dropped-event',
    (r) => (fait(r, 'EntretienPlanifie').type = 'EntretienAnnule'),
  ],
  [
    'answer of another command',
    'dropped-event',
    (r) => Object.assign(annonce(r, 'EntretienPlanifie'), annonce(r, 'CandidatureDeclareeEligible')),
  ],
  [
    'command that nobody gave',
    'double-apply',
    (r) => r.evenements.push({ ...fait(r, 'LabelAccorde'), commande: 'autre', version: 9 }),
  ],
  ['gap', 'gap', (r) => (fait(r, 'LabelAccorde').version += 1)],
  [
    'swapped order',
    'swapped-order',
    (r) => {
      const avant = fait(r, 'CandidatureDeclareeEligible');
      const apres = fait(r, 'EntretienPlanifie');
      [avant.version, apres.version] = [apres.version, avant.version];
      for (const { type, version } of [avant, apres]) annonce(r, type).version = version;
    },
  ],
  ['stale read model', 'stale-read-model', (r) => (un(r.vues, () => true).etat = 'profil')],
  ['deadline not re-armed', 'deadline-not-re-armed', (r) => (un(r.reveils, () => true).prochaine = null)],
  ['lost mail', 'lost-mail', (r) => r.recus.shift()],
  [
    'doubled reminder',
    'doubled-reminder',
    (r) => {
      const rappel = un(r.courriers, ({ classe }) => classe === 'rappel');
      r.recus.push({ ...un(r.recus, ({ courrier }) => courrier === rappel.id) });
    },
  ],
  [
    'copy under a new Message-ID',
    'copy-under-new-message-id',
    (r) => r.recus.push({ ...un(r.recus, () => true), messageId: '<autre@x>' }),
  ],
  [
    'mail of no event',
    'unexpected-mail',
    (r) => r.recus.push({ courrier: 'inconnu', messageId: '<x>', recu: r.lu }),
  ],
  [
    'mail before its commit',
    'mail-before-commit',
    (r) => (un(r.recus, () => true).recu = '2000-01-01T00:00:00.000Z'),
  ],
  [
    'refusal without a person',
    'decision-without-person',
    (r) => (fait(r, 'CandidatureRefusee').acteur = 'systeme'),
  ],
  [
    'signature on an old text',
    'signature-on-old-text',
    (r) => (fait(r, 'EngagementsSignes').data['version'] = { charte: 'ancienne' }),
  ],
  [
    'reminder sent although it was left behind',
    'unexpected-mail',
    (r) => (un(r.courriers, ({ classe }) => classe === 'rappel').etat = 'inutile'),
  ],
  ['row of another reseau', 'row-of-another-reseau', (r) => (un(r.courriers, () => true).reseau = '76')],
  [
    'stream that its workflow has not heard of',
    'unfinished',
    (r) => r.moteur.nonEntendus.push('labellisation/1'),
  ],
  ['workflow behind its stream', 'deadline-not-re-armed', (r) => (un(r.reveils, () => true).version -= 1)],
  [
    'version noted that the workflow has not heard',
    'deadline-not-re-armed',
    (r) => (un(r.reveils, () => true).note.entendue += 1),
  ],
  [
    'instant noted at which no timer rings',
    'deadline-not-re-armed',
    (r) => (un(r.reveils, () => true).note.armee = null),
  ],
];

describe('The checker of a run', () => {
  it('finds nothing in a clean run, and compared something', () => {
    const releve = releveSain();
    expect(verifier(releve)).toEqual([]);
    for (const nombre of Object.values(compare(releve))) expect(nombre).toBeGreaterThan(0);
  });

  it.each(DEFAUTS)('names: %s', (_, defaut, saboter) => {
    const releve = releveSain();
    saboter(releve);
    expect(verifier(releve).map((constat) => constat.defaut)).toContain(defaut);
  });

  it('names a reminder mailed during a suspension', () => {
    const releve = releveSain();
    const stream = un(releve.vues, () => true).stream;
    const commun = { ...fait(releve, 'LabelAccorde'), acteur: 'systeme', stream };
    releve.evenements.push(
      {
        ...commun,
        version: 9,
        type: 'LabellisationSuspendue',
        acteur: 'coordinateur',
        data: { motif: {} },
        commande: 'c9',
      },
      { ...commun, version: 10, type: 'BilanOuvert', data: {}, commande: 'c10' },
    );
    expect(verifier(releve).map((constat) => constat.defaut)).toContain('deadline-in-suspension');
  });
});
