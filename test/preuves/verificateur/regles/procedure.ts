import { grouper } from '../grouper.js';
import type { EventType } from '@pdn/domain';
import type { Constat, EvenementStocke, Releve } from '../releve.js';

/** Refusal, withdrawal, exclusion: a person decides, with a motive. */
const DECISIONS: ReadonlySet<EventType> = new Set<EventType>([
  'CandidatureRefusee',
  'CommissionDefavorable',
  'EntretienDefavorable',
  'RenouvellementRefuse',
  'LabellisationSuspendue',
  'LabelRetire',
]);

export function decisionsDunePersonne({ evenements }: Releve): Constat[] {
  return evenements
    .filter(({ type }) => DECISIONS.has(type))
    .filter(({ acteur, data }) => acteur === 'systeme' || !data['motif'])
    .map(({ stream, type, version }) => ({
      defaut: 'decision-without-person' as const,
      stream,
      detail: `${version}:${type}`,
    }));
}

const parStream = (evenements: EvenementStocke[]) =>
  [...grouper(evenements, ({ stream }) => stream)].map(
    ([stream, siens]) => [stream, siens.sort((a, b) => a.version - b.version)] as const,
  );

/** A label is granted on signatures of one and the same text version, each asked signatory having signed it. */
export function signaturesDunTexte({ evenements }: Releve): Constat[] {
  return parStream(evenements).flatMap(([stream, siens]) => {
    const accord = siens.findIndex(({ type }) => type === 'LabelAccorde');
    const avant = siens.slice(0, Math.max(0, accord));
    const ouverture = avant.findLast(({ type }) => type === 'EngagementsOuverts');
    if (accord < 0) return [];
    const attendus = (ouverture?.data['signataires'] ?? []) as string[];
    const version = JSON.stringify(ouverture?.data['version']);
    const signes = avant
      .filter((fait) => fait.type === 'EngagementsSignes' && fait.version > (ouverture?.version ?? 0))
      .filter((fait) => JSON.stringify(fait.data['version']) === version)
      .map((fait) => fait.data['signataire']);
    const manquants = attendus.filter((signataire) => !signes.includes(signataire));
    return ouverture && manquants.length === 0
      ? []
      : [{ defaut: 'signature-on-old-text' as const, stream, detail: `missing: ${manquants.join(', ')}` }];
  });
}

/** No reminder is mailed and no bilan opens while the dossier is suspended. */
export function rienEnSuspension({ evenements }: Releve): Constat[] {
  return parStream(evenements).flatMap(([stream, siens]) => {
    let suspendu = false;
    return siens.flatMap(({ type, data, version }): Constat[] => {
      if (type === 'LabellisationSuspendue') suspendu = true;
      if (type === 'LabellisationReprise') suspendu = false;
      const envoi = (type === 'RelanceEchue' && data['envoyee'] === true) || type === 'BilanOuvert';
      return suspendu && envoi
        ? [{ defaut: 'deadline-in-suspension', stream, detail: `${version}:${type}` }]
        : [];
    });
  });
}

/** Every row of a dossier belongs to the dossier's reseau. */
export function unSeulReseau({ evenements, vues, courriers }: Releve): Constat[] {
  const reseauDe = new Map(vues.map(({ stream, reseau }) => [stream, reseau]));
  return [...evenements, ...courriers]
    .filter(({ stream, reseau }) => reseauDe.get(stream) !== reseau)
    .map(({ stream, reseau }) => ({ defaut: 'row-of-another-reseau' as const, stream, detail: reseau }));
}
