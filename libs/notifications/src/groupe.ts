import type { CourrierAEnvoyer, EnvoiAFaire } from '@pdn/contracts/courrier';
import type { Template } from 'liquidjs';
import { adressesDe, type Adresses } from './adresses.js';
import { NATURES, saluer, type Lettre } from './lettre.js';
import { blocs, sansBalise } from './markdown/blocs.js';
import { A_TITRE_DE_COPIE, validiteDeChacun } from './phrases.js';
import { GROUPES, type TexteDeGroupe } from './texte/groupes.js';
import { liquide } from './texte/liquide.js';
import { variablesDeLigne } from './texte/variables.js';

const TITRES: Record<CourrierAEnvoyer['role'], string> = {
  employeur: 'Vous êtes la personne à contacter au sein de la structure.',
  professionnel: 'Ces dossiers sont les vôtres.',
  coordinateur: 'Vous coordonnez ce réseau.',
  caf: 'Vous représentez la Caf auprès de ce réseau.',
  membre: 'Vous êtes membre de ces séances.',
};

/**
 * Reminders of one kind to one person as one mail: a line and a link for each dossier.
 * @throws {Error} when there is no such text, or it shows something that a courrier lacks
 */
export function ecrireGroupe(courriers: EnvoiAFaire['courriers'], publicUrl: string): Lettre {
  const [{ gabarit, reseau, dossier, classe, ...premier }] = courriers;
  const texte = GROUPES.get(gabarit);
  if (!texte || classe !== 'rappel') throw new Error(`${gabarit} cannot be written for several dossiers.`);
  const { lecteur } = premier;
  const role = lecteur?.role ?? premier.role;
  const communes = { nombre: courriers.length, role, copie: lecteur !== null };
  const valeurs = (courrier: CourrierAEnvoyer) => ({
    ...variablesDeLigne({ ...courrier, role }),
    ...communes,
  });
  const rendre = (template: Template[]): string => liquide.renderSync(template, communes) as string;
  const lignes = courriers.map((courrier, rang) => ligne(texte, valeurs(courrier), courrier, rang + 1));
  const jusquau = lecteur ? [] : courriers.flatMap(({ lien }) => lien?.expireLe ?? []).sort();
  const numeros = [...new Set(courriers.map((courrier) => courrier.dossier.numero))];
  return {
    objet: `${reseau.exercice ? '[Exercice] ' : ''}${enTete(sansBalise(rendre(texte.objet)))}`,
    reseau: reseau.nom,
    nature: `${NATURES[dossier.entite]}${numeros.length > 1 ? 's' : ''}`,
    numero: numeros.join(', '),
    plusieurs: true,
    exercice: reseau.exercice,
    rappel: true,
    salutation: saluer(lecteur ?? premier.destinataire),
    copie: null,
    corps: blocs(
      [
        rendre(texte.avant),
        lignes.join('\n'),
        ...(jusquau[0] === undefined ? [] : [validiteDeChacun(jusquau[0])]),
        rendre(texte.apres),
      ].join('\n\n'),
    ),
    lienJusquau: null,
    adresses: adressesDeChacun(courriers, publicUrl),
    coordination: reseau.coordination,
    pourquoi: sansBalise(rendre(texte.pourquoi)),
    aQuelTitre: lecteur ? A_TITRE_DE_COPIE : TITRES[role],
  };
}

/** A line leads where its own dossier is: `lien` becomes `lien-2`. */
function ligne(
  { ligne: template }: TexteDeGroupe,
  valeurs: object,
  { gabarit, lien, lecteur }: CourrierAEnvoyer,
  rang: number,
): string {
  const rendue = (liquide.renderSync(template, valeurs) as string).replace(
    /\]\((lien|reponse)\)/g,
    (_, cible: string) => `](${cible}-${rang})`,
  );
  if (rendue.includes(`](lien-${rang})`) !== (lien !== null && lecteur === null))
    throw new Error(`${gabarit} ${lien === null ? 'lacks its link' : 'does not show its link'}.`);
  return rendue;
}

const adressesDeChacun = (courriers: EnvoiAFaire['courriers'], publicUrl: string): Adresses =>
  Object.fromEntries(
    courriers.flatMap((courrier, rang) =>
      Object.entries(adressesDe(courrier, publicUrl)).map(([cible, adresse]) => [
        `${cible}-${rang + 1}`,
        adresse,
      ]),
    ),
  );

const enTete = (objet: string): string => objet.charAt(0).toUpperCase() + objet.slice(1);
