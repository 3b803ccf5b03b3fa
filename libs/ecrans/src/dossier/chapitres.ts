import type { EtapeAVenir, EtapePassee, Jour } from '@pdn/contracts/ecrans';
import { PHASE_DE, PHASES, type Phase } from '../libelles/index.js';
import { jourDuFait } from './jour-du-fait.js';

/** A chapter of the life: what happened, the mark of today if it falls here, what is foreseen. */
export interface Chapitre {
  /** `engagements`, `bilan-2019`, … */
  cle: string;
  nom: string;
  debut: Jour;
  fin: Jour;
  passe: EtapePassee[];
  /** The dossier stands here. */
  courant: boolean;
  avenir: EtapeAVenir[];
}

/** Past and future on one thread, cut where the chapter changes; what belongs to none stays where it happens. */
export function chapitres(passe: EtapePassee[], avenir: EtapeAVenir[], zone: string): Chapitre[] {
  const liste: Chapitre[] = [];
  const ouvrir = (cle: string | null, jour: Jour): Chapitre => {
    const dernier = liste.at(-1);
    if (dernier && (cle === null || cle === dernier.cle)) return dernier;
    const chapitre = {
      cle: cle ?? 'vie',
      nom: nomDuChapitre(cle ?? 'vie'),
      debut: jour,
      fin: jour,
      passe: [],
      courant: false,
      avenir: [],
    };
    liste.push(chapitre);
    return chapitre;
  };
  for (const etape of passe) {
    const jour = jourDuFait(etape, zone);
    const chapitre = ouvrir(chapitreDuFait(etape), jour);
    chapitre.passe.push(etape);
    if (jour > chapitre.fin) chapitre.fin = jour;
  }
  const courant = liste.at(-1);
  if (courant) courant.courant = true;
  for (const etape of avenir) {
    const chapitre = ouvrir(chapitreDeLEcheance(etape), etape.jour);
    chapitre.avenir.push(etape);
    chapitre.fin = etape.jour;
  }
  return liste;
}

const nomDuChapitre = (cle: string): string => {
  const [phase = '', annee] = cle.split('-');
  return annee ? `${PHASES[phase as Phase]} ${annee}` : PHASES[phase as Phase];
};

function chapitreDuFait({ evenement }: EtapePassee): string | null {
  const phase = PHASE_DE[evenement.type];
  if (phase === 'courante') return null;
  return 'exercice' in evenement.data ? `${phase}-${evenement.data.exercice}` : phase;
}

/** First word of the key of an échéance → chapter; a word not listed stays in the current one. */
const CHAPITRES_DES_SERIES: Readonly<Record<string, Phase>> = {
  pieces: 'candidature',
  commission: 'commission',
  liste: 'attente',
  ressource: 'ressource',
  entretien: 'entretien',
  engagements: 'engagements',
  profil: 'profil',
  fiche: 'profil',
  renouvellement: 'vie',
  manquement: 'manquement',
  fin: 'fin',
  archivage: 'fin',
};

/** Series named after a year: `bilan-2027.1`, `contresignature-2027.1`. */
const ANNUELLE = /^(?:bilan|contresignature)-(\d{4})/;

function chapitreDeLEcheance({ cle }: EtapeAVenir): string | null {
  const annee = ANNUELLE.exec(cle)?.[1];
  if (annee) return `bilan-${annee}`;
  return CHAPITRES_DES_SERIES[/^[a-z]+/.exec(cle)?.[0] ?? ''] ?? null;
}
