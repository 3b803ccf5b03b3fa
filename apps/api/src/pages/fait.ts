import type { Avis } from '@pdn/contracts/ecrans';

type Faits = Readonly<Record<string, string | { geste: string }>>;

/** After a form was accepted: the address says only which. */
export function avisDuFait(fait: unknown, faits: Faits): Avis | null {
  const dit = typeof fait === 'string' && Object.hasOwn(faits, fait) ? faits[fait] : undefined;
  if (dit === undefined) return null;
  return { ton: 'fait', titre: 'C’est enregistré', texte: typeof dit === 'string' ? dit : dit.geste };
}
