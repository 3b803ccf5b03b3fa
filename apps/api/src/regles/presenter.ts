import type { ApercusHttp, BrouillonHttp, VersionHttp, VersionsHttp } from '@pdn/contracts/http';
import type { Programme } from '@pdn/domain';
import type { ApercuDuDossier, Brouillon, VersionDeRegles } from '@pdn/persistence';

export const enteteEnHttp = ({
  programme,
  version,
  depuis,
  enVigueur,
  dossiers,
}: VersionDeRegles): VersionsHttp['versions'][number] => ({
  ...{ programme, version, depuis, enVigueur, dossiers },
});

export const versionEnHttp = (version: VersionDeRegles): VersionHttp => ({
  ...enteteEnHttp(version),
  regles: { ...version.regles },
});

export const brouillonEnHttp = (programme: Programme, { regles, modifieLe }: Brouillon): BrouillonHttp => ({
  programme,
  modifieLe,
  regles: { ...regles },
});

export const apercuEnHttp = (dossier: ApercuDuDossier): ApercusHttp['dossiers'][number] => {
  const { id, numero } = dossier;
  if (dossier.kind === 'refuse') {
    const { code, message } = dossier;
    return { id, numero, version: null, refus: { code, message }, ...RIEN };
  }
  const { version, apercu } = dossier;
  const taches = ({ enPlus, enMoins }: typeof apercu.taches) => ({
    enPlus: enPlus.map(({ type, raison }) => ({ type, raison })),
    enMoins: enMoins.map(({ type, raison }) => ({ type, raison })),
  });
  return {
    ...{ id, numero, version, refus: null, echeances: apercu.echeances },
    taches: taches(apercu.taches),
    courriels: apercu.courriers.map(({ gabarit, destinataire, donnees: { dateLimite } }) => ({
      ...{ gabarit, destinataire },
      dateLimite: typeof dateLimite === 'string' ? dateLimite : null,
    })),
  };
};

const RIEN = { echeances: [], taches: { enPlus: [], enMoins: [] }, courriels: [] };
