import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const lire = (fichier: string) => readFileSync(new URL(`../../donnees/${fichier}`, import.meta.url), 'utf8');

/** A column of the activity file, and the question of the bilan that its yearly figure answers. */
const QUESTIONS: Record<string, string> = {
  heures_en_ligne: 'Heures en ligne',
  heures_hors_ligne: 'Heures hors ligne',
  contacts_public: 'Contacts public (fin de mois)',
  contacts_professionnels: 'Contacts professionnels (fin de mois)',
  sollicitations_recues: 'Sollicitations reçues',
  sollicitations_initiees: 'Sollicitations initiées',
  nouveaux_participants: 'Nouveaux participants',
  reponses_message_prive: 'Mode de réponse : message privé',
  reponses_commentaire: 'Mode de réponse : commentaire',
  reponses_telephone: 'Mode de réponse : téléphone',
  reponses_courriel_sms: 'Mode de réponse : courriel ou SMS',
  reponses_rendez_vous: 'Mode de réponse : rendez-vous en face à face',
  reponses_action_collective: 'Mode de réponse : action collective',
};

type Ligne = Record<string, string>;

const nombre = (valeur: string | undefined) => Number((valeur ?? '').replace(',', '.'));
const mois = (ligne: Ligne) => `${ligne['Mois']?.slice(3)}${ligne['Mois']?.slice(0, 2)}`;

/** Contacts are a stock at the end of the month and are never added up over time; everything else is a flow. */
const annee = (lignes: Ligne[], colonne: string) =>
  colonne.includes('(fin de mois)')
    ? nombre(lignes.at(-1)?.[colonne])
    : lignes.reduce((somme, ligne) => somme + nombre(ligne[colonne]), 0);

/** The answers that each professional gives in the bilan of 2019, by code (`PDNP50-01`). */
export function bilansDe2019(): Map<string, Record<string, string>> {
  const lignes = parse<Ligne>(lire('manche-2019-activite.csv'), { bom: true, columns: true, delimiter: ';' });
  const { bilans } = JSON.parse(lire('bilans-2019.json')) as {
    bilans: { code: string; ouvertes: Record<string, string> }[];
  };
  return new Map(
    bilans.map(({ code, ouvertes }) => {
      const siennes = lignes
        .filter((ligne) => ligne['Code PdN'] === code)
        .sort((a, b) => mois(a).localeCompare(mois(b)));
      const chiffres = Object.entries(QUESTIONS).map(([question, colonne]) => [
        question,
        String(annee(siennes, colonne)),
      ]);
      return [code, { ...Object.fromEntries(chiffres), ...ouvertes }];
    }),
  );
}
