import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import { serieDeLaCle } from '../series.js';
import { labelDe } from '../label/label-de.js';
import { estClose, type Labellisation } from '../state.js';
import { avecActeOffert } from './acte-offert.js';
import { attentes } from './attentes/index.js';
import { donneesDuDossier } from './donnees-du-dossier.js';
import { ecrire } from './ecrire.js';
import { acte, actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';
import { finAnnoncee } from './fin.js';
import { reponseAttendue } from './manquement.js';
import { auPlusTotOuvre } from './partir.js';

type Fait = EventOf<
  | 'ContactChange'
  | 'RelanceEchue'
  | 'EnvoiSignale'
  | 'CourrierNonRemis'
  | 'CourrierRenvoye'
  | 'TacheSignalee'
  | 'SaisieCorrigee'
  | 'StructureChangee'
>;

export function suivi(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'ContactChange':
      return [
        ...actePourChacun('contact-change', LES_DEUX, deQuoi(dossier)),
        ...attentes(dossier, context)
          .filter(({ destinataire }) => destinataire === 'employeur')
          .map((attente) => ecrire(attente)),
      ];
    case 'StructureChangee':
      return actePourChacun('structure-changee', LES_DEUX, { raison: event.data.raison, le: event.data.le });
    case 'RelanceEchue':
      return event.data.envoyee ? relance(event.data, dossier, context) : [];
    case 'CourrierRenvoye':
      return [renvoi(event.data, dossier, context)];
    case 'SaisieCorrigee':
      return correction(event.data, dossier, context);
    case 'EnvoiSignale':
    case 'CourrierNonRemis':
    case 'TacheSignalee':
      return [];
    default:
      return assertNever(event);
  }
}

/** A date that a mail announced is announced again; nobody was told of the others. */
function correction(
  { version, champ, motif }: EventOf<'SaisieCorrigee'>['data'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] {
  if (estClose(dossier)) return [];
  const { corrigeables, suspension } = dossier;
  switch (version) {
    case corrigeables.MiseEnDemeureEnvoyee:
      return reponseAttendue(dossier, context);
    case corrigeables.RetraitAnnonce:
    case corrigeables.DepartDeclare:
      return finAnnoncee(dossier, context);
    case corrigeables.LabelAccorde:
    case corrigeables.LabelRenouvele: {
      const terme = labelDe(dossier)?.terme;
      return champ === 'terme' && terme
        ? actePourChacun('date-corrigee', LES_DEUX, { terme, motif: motif.id })
        : [];
    }
    case corrigeables.LabellisationSuspendue:
      return suspension && champ !== 'raison'
        ? actePourChacun('date-corrigee', LES_DEUX, {
            ...{ du: suspension.du, motif: motif.id },
            ...(suspension.au ? { au: suspension.au } : {}),
          })
        : [];
    default:
      return [];
  }
}

/** The same words and the same link as the mail that it recalls; an invitation to renew is a first mail. */
function relance(
  { cle, courrier, destinataires, copie, dateLimite }: EventOf<'RelanceEchue'>['data'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] {
  const serie = serieDeLaCle(cle);
  return destinataires.map((destinataire) => {
    const attente = attentes(dossier, context).find(
      (autre) => autre.serie === serie && autre.destinataire === destinataire,
    );
    const modele = attente ? ecrire(attente, courrier) : { ...acte(courrier, destinataire), serie };
    const donnees = { ...modele.donnees, ...(dateLimite ? { dateLimite } : {}) };
    const classe = courrier === 'renouvellement-invitation' ? 'acte' : 'rappel';
    return auPlusTotOuvre({ ...modele, donnees, classe, copie }, dossier, context);
  });
}

/** Whoever is still awaited gets what is asked now, not a text that has changed since. */
function renvoi(
  { courrier, gabarit, destinataire, serie }: EventOf<'CourrierRenvoye'>['data'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent {
  const objet = serie?.slice(0, serie.lastIndexOf('.') + 1);
  const attente = attentes(dossier, context).find(
    (autre) => objet !== undefined && autre.destinataire === destinataire && autre.serie.startsWith(objet),
  );
  if (attente)
    return ecrire(
      attente,
      attente.gabarits.find((autre) => autre === gabarit),
    );
  const repris = { ...acte(gabarit, destinataire, donneesDuDossier(dossier)), reprend: courrier };
  return avecActeOffert(repris, dossier);
}

/** A *personne ressource* is never told about as a labellisation. */
const deQuoi = ({ etape }: Labellisation): CourrierIntent['donnees'] =>
  etape === 'ressource-proposee' || etape === 'personne-ressource' ? { statut: 'personne-ressource' } : {};
