import type { Dossier, Noms } from '@pdn/contracts/ecrans';
import { nomComplet } from '../composants/nom.js';

type Source = Pick<Dossier, 'personnes' | 'cadre'>;

/** Who plays which part today. */
export function nomsActuels({ personnes, cadre }: Source): Noms {
  return {
    ...(personnes.professionnel && { professionnel: nomComplet(personnes.professionnel) }),
    ...(personnes.contact && { employeur: nomComplet(personnes.contact) }),
    ...(cadre.reseau && { coordinateur: cadre.reseau.coordination.nom }),
  };
}

/** Before the last change of contact, today's contact had no part in it: nobody is named for the employer. */
export function nomsAu(version: number, dossier: Source & Pick<Dossier, 'passe'>): Noms {
  const { employeur, ...autres } = nomsActuels(dossier);
  const contactChangeApres = dossier.passe.some(
    (etape) => etape.version > version && etape.evenement.type === 'ContactChange',
  );
  return contactChangeApres || !employeur ? autres : { ...autres, employeur };
}
