import type { CommissionEventOf } from '../events.js';
import type { ASigner, Commission, Signee, Transmission } from '../state.js';

export function etabli(
  avant: Commission,
  { texte, le }: CommissionEventOf<'ProcesVerbalEtabli'>['data'],
): ASigner {
  const { presents } = exiger(avant, 'ouverte', 'proces-verbal');
  return { ...avant, etape: 'proces-verbal', presents, texte: texte ?? null, etabliLe: le, signatures: [] };
}

export function signe(
  avant: Commission,
  { signataire, personne, le }: CommissionEventOf<'ProcesVerbalSigne'>['data'],
): ASigner {
  const pv = exiger(avant, 'proces-verbal');
  return { ...pv, signatures: [...pv.signatures, { signataire, personne, le }] };
}

export function clos(avant: Commission, { le }: CommissionEventOf<'ProcesVerbalClos'>['data']): Signee {
  const { etabliLe: _, ...pv } = exiger(avant, 'proces-verbal');
  return {
    ...pv,
    etape: 'signee',
    signeeLe: le,
    rectifications: [],
    transmissions: [...pv.transmissions, ...decisions(pv)],
  };
}

const decisions = ({ affaires }: Pick<ASigner, 'affaires'>): Transmission[] =>
  affaires.flatMap(({ dossier, decision }) =>
    decision
      ? [
          {
            cle: `${dossier}/decision`,
            dossier,
            issue: decision.issue,
            motif: decision.motif,
            prochaineSeance: decision.prochaineSeance,
            le: decision.le,
            statut: { etat: 'a-transmettre' },
          },
        ]
      : [],
  );

export function rectifie(
  avant: Commission,
  { motif, dossier, voix, le }: CommissionEventOf<'ProcesVerbalRectifie'>['data'],
): Signee {
  const pv = exiger(avant, 'signee');
  const rectification = { motif, dossier: dossier ?? null, voix: voix ?? [], le };
  return { ...pv, rectifications: [...pv.rectifications, rectification] };
}

export const transmission = <C extends Commission>(
  avant: C,
  cle: string,
  statut: Transmission['statut'],
): C => ({
  ...avant,
  transmissions: avant.transmissions.map((autre) => (autre.cle === cle ? { ...autre, statut } : autre)),
});

function exiger<E extends Commission['etape']>(
  commission: Commission,
  ...etapes: E[]
): Extract<Commission, { etape: E }> {
  if (!(etapes as string[]).includes(commission.etape))
    throw new TypeError(`The minutes cannot be at this step: ${commission.etape}.`);
  return commission as Extract<Commission, { etape: E }>;
}
