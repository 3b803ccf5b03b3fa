import type { EventOf } from '../events.js';
import type { EnEngagements, EnProfil, Labellisation, Signature, Suivi } from '../state.js';
import { attendre, enCours } from './attendre.js';

/** Opened on a new text while open: the signatures given are void. */
export const ouverts = (
  avant: Labellisation,
  { version, signataires, serie, le, saisiLe = le }: EventOf<'EngagementsOuverts'>['data'],
): EnEngagements => ({
  ...enCours(attendre(avant, 'entretien', 'engagements')),
  etape: 'engagements',
  textes: version,
  serie,
  signatures: signataires.map((signataire) =>
    signataire === 'caf'
      ? { signataire, statut: 'plus-tard' }
      : { signataire, statut: 'attendue', suivi: { serie, depuis: saisiLe } },
  ),
});

export function signes(
  avant: Labellisation,
  { signataire, le, saisiLe = le }: EventOf<'EngagementsSignes'>['data'],
): EnEngagements {
  const dossier = attendre(avant, 'engagements');
  const signatures = dossier.signatures.map((signature): Signature =>
    signature.signataire === signataire ? { signataire, statut: 'donnee', le } : signature,
  );
  return { ...dossier, signatures: solliciterLaCaf(signatures, { serie: dossier.serie, depuis: saisiLe }) };
}

function solliciterLaCaf(signatures: Signature[], suivi: Suivi): Signature[] {
  if (signatures.some(({ statut }) => statut === 'attendue')) return signatures;
  return signatures.map((signature) =>
    signature.statut === 'plus-tard'
      ? { signataire: signature.signataire, statut: 'attendue', suivi }
      : signature,
  );
}

export function completes(
  avant: Labellisation,
  { version, le, saisiLe = le }: EventOf<'EngagementsCompletes'>['data'],
): EnProfil {
  const dossier = attendre(avant, 'engagements');
  return {
    ...enCours(dossier),
    etape: 'profil',
    engagements: {
      textes: version,
      signataires: dossier.signatures.map(({ signataire }) => signataire),
      completsLe: le,
    },
    label: null,
    rendezVous: null,
    profil: { statut: 'a-creer', manquants: [], suivi: { serie: 1, depuis: saisiLe } },
  };
}
