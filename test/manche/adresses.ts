import { readFileSync } from 'node:fs';
import type { Destinataire, Jour } from '@pdn/domain';

interface Personne {
  prenom: string;
  nom: string;
  courriel: string;
}

interface Recit {
  coordination: { personne: Personne };
  invites: { professionnel: string; structure: string }[];
  structures: { id: string; contact: Personne | null }[];
  professionnels: (Personne & { id: string })[];
  labellisations: {
    id: string;
    professionnel: string;
    structure: string;
    incidents?: { date: Jour; nouveau?: Personne }[];
  }[];
}

const recit = JSON.parse(
  readFileSync(new URL('../../tools/donnees/manche-2018-2020.json', import.meta.url), 'utf8'),
) as Recit;

function trouver<T extends { id: string }>(liste: readonly T[], id: string): T {
  const trouve = liste.find((element) => element.id === id);
  if (!trouve) throw new Error(`The story does not hold ${id}.`);
  return trouve;
}

const professionnelDe = (dossier: string): Personne =>
  trouver(recit.professionnels, trouver(recit.labellisations, dossier).professionnel);

/** Whose application it is, as the list of dossiers names them. */
export const nomDe = (dossier: string): string => {
  const { prenom, nom } = professionnelDe(dossier);
  return `${prenom} ${nom}`;
};

/** Where this role reads its mail on that day; whoever works alone is her own employer. */
export function adresseDe(dossier: string, role: Destinataire, jour: Jour): string {
  switch (role) {
    case 'professionnel':
      return professionnelDe(dossier).courriel;
    case 'employeur': {
      const { structure, incidents = [] } = trouver(recit.labellisations, dossier);
      const nouveau = incidents.find((incident) => incident.nouveau && incident.date <= jour)?.nouveau;
      return (nouveau ?? trouver(recit.structures, structure).contact ?? professionnelDe(dossier)).courriel;
    }
    case 'caf':
      return 'conventions@caf-manche.example.org';
    case 'coordinateur':
      return recit.coordination.personne.courriel;
    case 'membre':
      throw new TypeError('A member is named by the mail.');
  }
}

/** Both people of an invitation, named by its rank from 1. */
export function invitesDe(rang: number): string[] {
  const invite = recit.invites[rang - 1];
  if (!invite) throw new Error(`The story invites nobody at rank ${rang}.`);
  const contact = trouver(recit.structures, invite.structure).contact;
  return [
    trouver(recit.professionnels, invite.professionnel).courriel,
    ...(contact ? [contact.courriel] : []),
  ];
}
