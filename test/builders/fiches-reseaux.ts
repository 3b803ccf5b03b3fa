import { creerCalendrier, RESEAUX } from '@pdn/domain';
import type { NouveauReseau } from '@pdn/persistence';

export const MANCHE: NouveauReseau = {
  cle: '50',
  nom: 'Manche',
  duNom: 'de la Manche',
  zone: 'Europe/Paris',
  regime: 'metropole',
  expediteur: 'pdn@manche.example.org',
  contacts: {
    coordinateur: {
      prenom: 'Ariane',
      nom: 'Lacoordination',
      courriel: 'coordination@caf.example.org',
      telephone: '02 61 91 50 00',
    },
    caf: {
      prenom: 'Brigitte',
      nom: 'Dutableau',
      courriel: 'conseil@caf.example.org',
      telephone: '02 61 91 50 01',
    },
  },
};

/** Another network of the country, with its own zone and holidays. */
export function reseauDe(cle: string): NouveauReseau {
  const departement = RESEAUX.find((reseau) => reseau.cle === cle);
  if (!departement) throw new Error(`No network has the key ${cle}.`);
  const { nom, fuseau: zone, regime } = departement;
  return { ...MANCHE, cle, nom, duNom: `de ${nom}`, zone, regime, expediteur: `pdn@${cle}.example.org` };
}

export const calendrierDe = ({ zone, regime }: NouveauReseau) =>
  creerCalendrier({ zone, regime, fermetures: [] });
