import { setTimeout as pause } from 'node:timers/promises';
import { remplirFormulaire } from './formulaire.js';

/** The inbox of the demonstration. */
export interface Boite {
  adresse: string;
}

export interface ActeParLien {
  /** Numbers of dossiers are those of one exercice. */
  exercice: string;
  numero: string;
  acte: 'signature' | 'bilan' | 'contresignature';
  /** Whose mailbox is opened. */
  courriel: string;
  /** The name that this person types. */
  nom: string;
  reponses: Record<string, string>;
}

/** The mails that carry the link of an act, first asked or asked again. */
const GABARITS = {
  signature: ['engagements-a-signer', 'engagements-relance'],
  bilan: ['bilan-ouvert', 'bilan-rappel', 'bilan-relance', 'bilan-a-corriger'],
  contresignature: ['bilan-a-contresigner'],
} as const;

const ARRIVEE_MS = 30_000;

/** Opens the last mail that asks for the act, follows its link and fills the form, as the person would. */
export async function agirParLien(boite: Boite, acte: ActeParLien): Promise<void> {
  const lien = await attendreLien(boite, acte);
  await remplirFormulaire(lien, {
    ...acte.reponses,
    nom: acte.nom,
    lu: 'oui',
    pouvoir: 'oui',
    exact: 'oui',
    accord: 'oui',
  });
}

interface Courriel {
  gabarit: string | null;
  dossier: string | null;
  copie: boolean;
  liens: { adresse: string }[];
}

/** A mail leaves beside the act that asked for it: it arrives a moment later. */
async function attendreLien(
  boite: Boite,
  { exercice, numero, acte, courriel }: ActeParLien,
): Promise<string> {
  const adresse = new URL('/messages.json', boite.adresse);
  adresse.search = new URLSearchParams({ destinataire: courriel, dossier: numero, exercice }).toString();
  const gabarits: readonly string[] = GABARITS[acte];
  for (const fin = Date.now() + ARRIVEE_MS; Date.now() < fin; await pause(50)) {
    const courriels = (await (await fetch(adresse)).json()) as Courriel[];
    const dernier = courriels.find(
      ({ gabarit, copie, dossier }) => !copie && dossier === numero && gabarits.includes(gabarit ?? ''),
    );
    const lien = dernier?.liens.find(({ adresse: cible }) => new URL(cible).pathname.startsWith('/l/'));
    if (lien) return lien.adresse;
  }
  throw new Error(`No mail with the link of the ${acte} of ${numero} reached its addressee.`);
}
