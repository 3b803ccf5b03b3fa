import type { ActeurAffiche, EtapePassee } from '@pdn/contracts/ecrans';
import { heureDe, jourDe, jourSimple } from '@pdn/contracts/dates';
import { jourDuFait } from '../dossier/jour-du-fait.js';
import { ACTEURS, CANAUX } from '../libelles/index.js';

const AU_NOM_DE: Record<NonNullable<ActeurAffiche['auNomDe']>, string> = {
  employeur: 'pour l’employeur',
  professionnel: 'pour le professionnel',
  caf: 'pour la Caf',
  commission: 'pour la commission',
};

/** « Claire Lemarié, à l’écran, à 16 h 20 · saisi le 8 avril 2026 » */
export function quiEtComment(etape: EtapePassee, zone: string): string {
  const { acteur, survenuLe } = etape;
  if (acteur.canal === 'moteur') return `Automatique, à ${heureDe(survenuLe, zone)}`;
  const qui = [acteur.nom ?? ACTEURS[acteur.kind], acteur.auNomDe && AU_NOM_DE[acteur.auNomDe]]
    .filter(Boolean)
    .join(', ');
  const saisi = jourDe(survenuLe, zone);
  const quand =
    saisi === jourDuFait(etape, zone) ? `à ${heureDe(survenuLe, zone)}` : `saisi le ${jourSimple(saisi)}`;
  return `${qui}, ${CANAUX[acteur.canal]}, ${quand}`;
}
