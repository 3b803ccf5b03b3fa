import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import { labelDe } from '../label/label-de.js';
import { estClose, type Labellisation } from '../state.js';
import { aTous } from './a-tous.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';
import { auPlusTotOuvre } from './partir.js';

type Fait = EventOf<
  | 'DepartDeclare'
  | 'RetraitAnnonce'
  | 'RetraitAnnule'
  | 'RetraitPrisEffet'
  | 'LabelRetire'
  | 'SortieVerifiee'
  | 'ArchivageAnnonce'
  | 'DossierArchive'
>;

/** A receipt to everybody, when an end is announced and when it comes. */
export function fin(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'DepartDeclare':
    case 'RetraitAnnonce':
      return finAnnoncee(dossier, context);
    case 'RetraitAnnule':
      return actePourChacun('retrait-annule', aTous(context), { motif: event.data.motif.id });
    case 'RetraitPrisEffet':
      return prisEffet(event.data, dossier, context);
    case 'LabelRetire': {
      const { par, motif, le } = event.data;
      return actePourChacun('label-retire', aTous(context), {
        ...{ par, motif: motif.id, le },
        ...finConvention(le, context),
      });
    }
    case 'ArchivageAnnonce':
      return actePourChacun('archivage-annonce', LES_DEUX, { effet: event.data.dateLimite }).map((courrier) =>
        auPlusTotOuvre(courrier, dossier, context),
      );
    case 'SortieVerifiee':
    case 'DossierArchive':
      return [];
    default:
      return assertNever(event);
  }
}

/** From what the dossier says now: a corrected date is announced again. */
export function finAnnoncee(dossier: Labellisation, context: Context): CourrierIntent[] {
  const annoncee = estClose(dossier) ? null : labelDe(dossier)?.finAnnoncee;
  if (!annoncee) return [];
  const { par, effet } = annoncee;
  return annoncee.cause === 'depart'
    ? actePourChacun('depart-declare', [...LES_DEUX, 'coordinateur'], {
        ...{ par, effet },
        remplacement: annoncee.remplacement,
      })
    : actePourChacun('retrait-annonce', aTous(context), { par, effet, motif: annoncee.motif.id });
}

/** Where the Caf signs there is a convention, which itself ends after its notice. */
const finConvention = (le: string, { calendrier, regles }: Context): { finConvention?: string } =>
  regles.engagements.signataires.includes('caf')
    ? { finConvention: calendrier.plusMois(le, regles.retrait.preavisMois) }
    : {};

/** A departure that was already past is told once: the mail that declared it says it all. */
function prisEffet(
  { le, cle }: EventOf<'RetraitPrisEffet'>['data'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] {
  if (dossier.etape !== 'retiree' || dossier.fin.cause === 'exclusion' || cle === undefined) return [];
  const { fin } = dossier;
  const donnees =
    fin.cause === 'depart' ? { par: 'depart', le } : { par: fin.par, motif: fin.motif.id, le, annonce: true };
  return actePourChacun('label-retire', aTous(context), donnees).map((courrier) =>
    auPlusTotOuvre(courrier, dossier, context),
  );
}
