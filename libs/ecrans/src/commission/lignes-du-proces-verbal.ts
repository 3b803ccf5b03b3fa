import type { AffaireAffichee, MembreAffiche, Seance } from '@pdn/contracts/ecrans';
import { jourSimple, rendezVous } from '@pdn/contracts/dates';
import { enumerer, ISSUES, MODES_DE_DECISION, pluriel, VOIES_DE_DECISION } from '../libelles/index.js';
import { nomDuDossier } from './qui.js';

export interface LigneDeProcesVerbal {
  cle: string;
  texte: string;
}

/** The recorded facts, as sentences. Nothing before the session has opened. */
export function lignesDuProcesVerbal(seance: Seance): LigneDeProcesVerbal[] {
  const { entete, affaires, differes, membres } = seance;
  if (!['ouverte', 'proces-verbal', 'signee'].includes(entete.etat)) return [];
  return [
    {
      cle: 'ouverture',
      texte: `Séance du ${rendezVous(entete.date)}${entete.lieu ? `, ${entete.lieu}` : ''}. ${presences(membres, entete.quorum)} ${MODES_DE_DECISION[entete.mode]}.`,
    },
    ...affaires.map((affaire) => ({ cle: affaire.dossier.id, texte: ligneDe(affaire) })),
    ...differes.map(({ dossier, motif }) => ({
      cle: `differe-${dossier.id}`,
      texte: `${dossier.numero}, ${nomDuDossier(dossier)} : différé à une autre séance.${motif ? ` Motif : ${motif}` : ''}`,
    })),
  ];
}

function presences(membres: readonly MembreAffiche[], quorum: number): string {
  const votants = membres.filter(({ voix }) => voix === 'deliberative');
  const la = votants.filter(({ presence }) => presence === 'present' || presence === 'a-distance');
  const noms = (presence: MembreAffiche['presence']) =>
    membres.filter((membre) => membre.presence === presence).map(({ nom }) => nom);
  const president = membres.find(({ fonction }) => fonction === 'presidence');
  return [
    president ? `Présidence : ${president.nom}.` : '',
    `Présents : ${pluriel(la.length, 'votant', 'votants')} sur ${votants.length}, quorum ${quorum}.`,
    ...(noms('excuse').length > 0 ? [`Excusés : ${enumerer(noms('excuse'))}.`] : []),
    ...(noms('absent').length > 0 ? [`Absents : ${enumerer(noms('absent'))}.`] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

function ligneDe({ dossier, decision, deports }: AffaireAffichee): string {
  const qui = `${dossier.numero}, ${nomDuDossier(dossier)}`;
  const deport = deports.length > 0 ? ` Déport : ${enumerer(deports)}.` : '';
  if (!decision) return `${qui} : pas encore de décision.${deport}`;
  const { issue, par, motif, prochaineSeance } = decision;
  const quand = prochaineSeance ? ` au ${jourSimple(prochaineSeance)}` : '';
  return `${qui} : ${ISSUES[issue].nom.toLocaleLowerCase('fr')}${quand}, ${VOIES_DE_DECISION[par]}.${deport}${motif ? ` Motif : ${motif}` : ''}`;
}
