import type { ApercuAffiche, EcartAffiche } from '@pdn/contracts/ecrans';
import { CHAPITRES, type Ecart } from '@pdn/domain';
import { DESTINATAIRES, GABARITS_COURTS, TACHES } from '@pdn/ecrans';
import type { ApercuDuDossier } from '@pdn/persistence';

export const ecartAffiche = (ecart: Ecart): EcartAffiche => ({
  ...ecart,
  chapitre: CHAPITRES[ecart.chapitre],
});

export function apercuAffiche(dossier: ApercuDuDossier): ApercuAffiche {
  const { id, numero, professionnel } = dossier;
  const identite = { id, numero, professionnel };
  if (dossier.kind === 'refuse')
    return {
      ...{ ...identite, version: null, refus: dossier.message },
      ...{ echeances: [], taches: { enPlus: [], enMoins: [] }, courriels: [] },
    };
  const { echeances, taches, courriers } = dossier.apercu;
  return {
    ...{ ...identite, version: dossier.version, refus: null, echeances },
    taches: {
      enPlus: taches.enPlus.map(({ type }) => TACHES[type]),
      enMoins: taches.enMoins.map(({ type }) => TACHES[type]),
    },
    courriels: courriers.map(({ gabarit, destinataire, donnees: { dateLimite } }) => ({
      quoi: GABARITS_COURTS[gabarit],
      a: `pour ${DESTINATAIRES[destinataire]}`,
      dateLimite: typeof dateLimite === 'string' ? dateLimite : null,
    })),
  };
}
