import type { ChronologieAppelHttp } from '@pdn/contracts/http';
import type { AnyEvent, EcheanceDEntite } from '@pdn/domain';
import type { Chronologie } from '@pdn/persistence';

/** What happened to a stream of any kind, and the mails that it wrote. */
export const passeEnHttp = ({
  evenements,
  courriers,
}: Chronologie<AnyEvent>): Pick<ChronologieAppelHttp, 'passe' | 'courriels'> => ({
  passe: evenements.map(({ version, evenement, survenuLe, acteur: { kind, through, nom } }) => ({
    ...{ version, survenuLe, acteur: { kind, through, nom } },
    type: evenement.type,
    data: { ...evenement.data },
  })),
  courriels: courriers.map(({ id, version, gabarit, classe, destinataire, personne, etat, le, cause }) => ({
    ...{ id, version, gabarit, classe, destinataire, personne, etat, le, cause },
  })),
});

/** What will happen by itself. */
export const avenirEnHttp = <Echeance extends EcheanceDEntite & { enPause: boolean }>(
  echeances: Echeance[],
) =>
  echeances.map(({ cle, jour, at, libelle, condition, action, enPause }) => ({
    ...{ cle, jour, at, libelle, condition, enPause },
    nature: action.kind as Echeance['action']['kind'],
  }));
