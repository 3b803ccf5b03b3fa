import type { AppelHttp, ChronologieAppelHttp } from '@pdn/contracts/http';
import { commandesPossiblesAppel, type AppelEvent } from '@pdn/domain';
import type { AppelLu, Chronologie, LigneAppel, PersonneLue } from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { avenirEnHttp, passeEnHttp } from '../labellisations/fil.js';
import type { LigneImportee } from './import/importer.js';

export function appelEnHttp(appel: AppelLu, { role }: Identite): AppelHttp {
  const { id, version, vue, titre, texte, invites, autres, taches, etat } = appel;
  const { numero, programme, ouvreLe, clotureLe } = vue;
  return {
    ...{ id, numero, version, programme, etat: vue.etat, titre, texte, ouvreLe, clotureLe },
    invites: invites.map(({ rang, le, structure, contact, professionnel, candidature }) => ({
      ...{ rang, le, candidature },
      structure: structure && {
        ...{ id: structure.id, nom: structure.nom, siret: structure.siret, commune: structure.commune },
      },
      contact: personneEnHttp(contact),
      professionnel: personneEnHttp(professionnel),
    })),
    autresCandidatures: autres,
    taches,
    commandesPossibles: commandesPossiblesAppel(etat, role),
  };
}

const personneEnHttp = (personne: PersonneLue | null) =>
  personne && {
    ...{ id: personne.id, prenom: personne.prenom, nom: personne.nom, courriel: personne.courriel },
  };

export const ligneAppelEnHttp = ({ prochaineEcheance: _, ...ligne }: LigneAppel) => ligne;

export const chronologieAppelEnHttp = (
  chronologie: Chronologie<AppelEvent>,
  { echeances }: AppelLu,
): ChronologieAppelHttp => ({ ...passeEnHttp(chronologie), avenir: avenirEnHttp(echeances) });

export const comptesDe = (lignes: LigneImportee[]) => ({
  acceptee: compter(lignes, 'acceptee'),
  erreur: compter(lignes, 'erreur'),
  doublon_possible: compter(lignes, 'doublon_possible'),
  ignoree: compter(lignes, 'ignoree'),
});

const compter = (lignes: LigneImportee[], statut: LigneImportee['statut']): number =>
  lignes.filter((ligne) => ligne.statut === statut).length;
