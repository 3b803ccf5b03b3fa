import type { Actif, EnProposition, EnEngagements, EnEntretien, Labellisation } from '../../src/index.js';
import type { Vie } from '../vie.js';
import { NEANT, type Etat } from './modele.js';

/** What the paper model would call the place where this dossier stands. */
export function ouEnEst(vie: Vie): Etat {
  const { dossier } = vie;
  if (!dossier) return NEANT;
  const suspendu = 'suspension' in dossier && dossier.suspension !== null;
  return {
    chemin: chemin(dossier, vie),
    suspension: suspendu ? 'oui' : 'non',
    bilan: dossier.etape === 'actif' ? bilan(dossier) : 'aucun',
    renouvellement: dossier.etape === 'actif' ? dossier.label.renouvellement.statut : 'a-demander',
  };
}

function chemin(dossier: Labellisation, vie: Vie): string {
  switch (dossier.etape) {
    case 'instruction':
      if (dossier.pieces) return dossier.pieces.attendues.length > 1 ? 'deux-pieces' : 'une-piece';
      return dossier.completeLe ? 'complete' : 'deposee';
    case 'entretien':
      return entretien(dossier, vie);
    case 'liste-attente':
      return liste(dossier.entretien);
    case 'ressource-proposee':
      return proposition(dossier);
    case 'engagements':
      return signatures(dossier);
    case 'profil':
      return dossier.profil.statut === 'a-creer' ? 'profil' : 'a-verifier';
    case 'annuaire':
      return dossier.fiche.statut === 'a-valider' ? 'fiche' : 'a-publier';
    case 'label':
      return 'a-labelliser';
    case 'refusee':
    case 'abandonnee':
    case 'retiree':
    case 'classee':
    case 'ressource-terminee':
      return estArchivable(dossier, vie) ? `${dossier.etape}-archivable` : dossier.etape;
    case 'actif':
      return dossier.label.finAnnoncee ? 'preavis' : 'actif';
    default:
      return dossier.etape;
  }
}

/** Both were told when. */
const estArchivable = ({ archivage }: Extract<Labellisation, { archivage: unknown }>, { aujourdhui }: Vie) =>
  archivage !== null && archivage.dateLimite <= aujourdhui;

function entretien({ entretien }: EnEntretien, vie: Vie): string {
  if (entretien.statut === 'a-planifier') return entretien.precedent ? 'a-replanifier' : 'a-planifier';
  if (entretien.statut === 'favorable') return 'favorable';
  return entretien.date.slice(0, 10) > vie.aujourdhui ? 'prevu' : 'passe';
}

function liste(entretien: Exclude<EnEntretien['entretien'], { statut: 'prevu' }>): string {
  if (entretien.statut === 'favorable') return 'liste-favorable';
  return entretien.precedent ? 'liste-replanifier' : 'liste';
}

function proposition({ proposition }: EnProposition): string {
  if (!proposition) return 'orientee';
  const donnee = proposition.acceptations.find(({ statut }) => statut === 'donnee');
  return donnee ? `acceptee-${donnee.partie}` : 'proposee';
}

function signatures({ signatures }: EnEngagements): string {
  const donnee = signatures.find(({ statut }) => statut === 'donnee');
  return donnee ? `signe-${donnee.signataire}` : 'a-signer';
}

function bilan({ label }: Actif): string {
  const dernier = label.bilans.at(-1);
  if (!dernier) return 'aucun';
  const { contresignature } = dernier;
  const vu = contresignature.statut === 'donnee';
  switch (dernier.remise.statut) {
    case 'attendue':
      return vu ? 'vu-a-revoir' : 'attendu';
    case 'faite':
      if (contresignature.statut !== 'donnee') return 'remis';
      return contresignature.accord ? 'vu' : 'contredit';
    case 'acceptee':
      return 'accepte';
    case 'close':
      return 'clos';
  }
}
