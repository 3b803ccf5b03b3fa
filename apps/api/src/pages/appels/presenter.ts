import type {
  Cadre,
  CandidatureAffichee,
  CommandeDAppel,
  EnteteAppel,
  LigneDApercu,
  PageDUnAppel,
} from '@pdn/contracts/ecrans';
import { commandesPossiblesAppel, type AppelEvent } from '@pdn/domain';
import type { AppelLu, CandidatureLue, Chronologie, PersonneLue } from '@pdn/persistence';
import type { Identite } from '../../acces/appelant.js';
import type { LigneImportee } from '../../appels/import/importer.js';
import { montrerFormulaire, sansChoix, type Refusee } from '../formulaires/index.js';
import { avenirDe, passeDe } from './fil.js';
import { saisiesDAppel } from './saisies.js';

export const enteteDe = ({ id, vue, titre }: AppelLu): EnteteAppel => {
  const { numero, programme, etat, ouvreLe, clotureLe } = vue;
  return { id, numero, titre, programme, etat, ouvreLe, clotureLe };
};

export function appelAffiche(
  cadre: Cadre,
  { role }: Identite,
  { appel, chronologie }: { appel: AppelLu; chronologie: Chronologie<AppelEvent> },
  refusee: Refusee | null,
): PageDUnAppel {
  const possibles = commandesPossiblesAppel(appel.etat, role);
  const saisies = saisiesDAppel(appel, chronologie.courriers);
  return {
    cadre,
    appel: { ...enteteDe(appel), version: appel.version, texte: appel.texte },
    aFaire: appel.taches.map(({ raison }) => raison),
    passe: passeDe(chronologie, appel.context.calendrier),
    avenir: avenirDe(appel),
    invites: appel.invites.map(({ rang, structure, contact, professionnel, candidature }) => ({
      rang,
      structure: structure && { nom: structure.nom, commune: structure.commune },
      contact: nomDe(contact),
      professionnel: nomDe(professionnel),
      candidature: candidature && candidatureAffichee(candidature),
    })),
    autres: appel.autres.map(candidatureAffichee),
    peutInviter: possibles.includes('inviter'),
    commandes: (Object.keys(saisies) as CommandeDAppel[])
      .filter((type) => possibles.includes(type) && !sansChoix(saisies[type]))
      .map((type) => ({ type, ...montrerFormulaire(type, saisies[type], refusee) })),
  };
}

const candidatureAffichee = ({
  professionnel,
  etat: _,
  ...candidature
}: CandidatureLue): CandidatureAffichee => ({
  ...candidature,
  professionnel: nomDe(professionnel),
});

const nomDe = (personne: Pick<PersonneLue, 'prenom' | 'nom'> | null): string | null =>
  personne && `${personne.prenom} ${personne.nom}`.trim();

export const lignesDApercu = (lignes: LigneImportee[]): LigneDApercu[] =>
  lignes.map(({ normalise, critere: _, ...ligne }) => ({
    ...ligne,
    ...(normalise && { courriel: normalise.courriel, commune: normalise.commune }),
  }));
