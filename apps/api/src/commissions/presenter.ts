import type { ChronologieSeanceHttp, SeanceHttp } from '@pdn/contracts/http';
import { seances, trouverCategorie } from '@pdn/domain';
import type { Chronologie, DossierDeSeance, LigneSeance, PersonneLue, SeanceLue } from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { avenirEnHttp, passeEnHttp } from '../labellisations/fil.js';

export function seanceEnHttp(seance: SeanceLue, { role }: Identite): SeanceHttp {
  const { id, version, vue, etat, context, textes, personnes, taches } = seance;
  const { numero, programme, instance, date } = vue;
  return {
    ...{ id, numero, version, programme, instance, date, etat: vue.etat },
    ...{ dureeMinutes: etat.dureeMinutes, quorum: etat.quorum, mode: etat.mode },
    lieu: textes.get(etat.lieu.id) ?? null,
    membres: etat.membres.map((membre) => ({ ...membre, nom: nomDe(personnes.get(membre.personne)) })),
    affaires: etat.affaires.flatMap((affaire) => affaireEnHttp(affaire, seance)),
    transmissions: etat.transmissions.map(({ dossier, issue, statut }) => ({
      ...{ dossier, issue, etat: statut.etat },
      code: statut.etat === 'refusee' ? statut.code : null,
    })),
    taches,
    commandesPossibles: seances.commandesPossibles(etat, context, { kind: role }),
  };
}

function affaireEnHttp(
  { dossier: id, categorieMetier, criteres, voix, deports, decision }: seances.Affaire,
  { dossiers, textes }: SeanceLue,
): SeanceHttp['affaires'] {
  const dossier = dossiers.get(id);
  if (!dossier) return [];
  return [
    {
      dossier: enAttenteEnHttp(dossier),
      avisDuReseau: trouverCategorie(dossier.programme, categorieMetier)?.avis ?? null,
      ...{ criteres, voix },
      deports: deports.map(({ personne }) => personne),
      decision: decision && { ...decision, motif: textes.get(decision.motif.id) ?? null },
    },
  ];
}

export const enAttenteEnHttp = ({ id, numero, professionnel, structure }: DossierDeSeance) => ({
  ...{ id, numero },
  professionnel: professionnel && { prenom: professionnel.prenom, nom: professionnel.nom },
  structure: structure?.nom ?? null,
});

export const ligneSeanceEnHttp = ({
  id,
  numero,
  version,
  programme,
  instance,
  date,
  etat,
  affaires,
  decisions,
}: LigneSeance) => ({ id, numero, version, programme, instance, date, etat, affaires, decisions });

export const chronologieSeanceEnHttp = (
  chronologie: Chronologie<seances.CommissionEvent>,
  { echeances }: SeanceLue,
): ChronologieSeanceHttp => ({ ...passeEnHttp(chronologie), avenir: avenirEnHttp(echeances) });

const nomDe = (personne: PersonneLue | undefined) =>
  personne ? { prenom: personne.prenom, nom: personne.nom } : null;
