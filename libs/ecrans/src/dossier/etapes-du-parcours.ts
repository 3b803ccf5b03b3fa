import type { BilanAffiche, Dossier, EventType, Jour } from '@pdn/contracts/ecrans';
import { jourAbrege } from '@pdn/contracts/dates';
import { FINS, JALONS, JALONS_RESSOURCE, type Jalon } from './jalons.js';
import { jourDuFait } from './jour-du-fait.js';

export interface EtapeDuParcours {
  nom: string;
  /** « 22 avr. 2026 », « dû le 1er févr. 2027 », « remis le 12 janv. 2027 » */
  quand: string | null;
  situation: 'faite' | 'ici' | 'a-venir';
}

/** The line of steps above the dossier, from its facts, its état and its landmarks to come. */
export function etapesDuParcours(dossier: Dossier): EtapeDuParcours[] {
  const { entete } = dossier;
  const fin = FINS[entete.etat];
  const chemin = estRessource(dossier) ? JALONS_RESSOURCE : JALONS;
  const jalons = chemin
    .map((jalon) => ({ jalon, le: dernierJour(dossier, jalon.fin) }))
    .filter(({ jalon, le }) => !jalon.facultatif || le || entete.etat === jalon.etat);
  if (fin) {
    const faits = jalons.filter(({ le }) => le).map(({ jalon, le }) => etape(jalon.nom, le, 'faite'));
    return [...faits, etape(fin.nom, dernierJour(dossier, fin.par), 'ici')];
  }
  const suite = [...bilan(dossier), ...terme(dossier)];
  const enBilan = suite.some(({ situation }) => situation === 'ici');
  const estIci = ({ etat }: Jalon): boolean =>
    etat === entete.etat || (etat === 'label' && !enBilan && ['actif', 'suspendu'].includes(entete.etat));
  return [
    ...jalons.map(({ jalon, le }) => etape(jalon.nom, le, estIci(jalon) ? 'ici' : le ? 'faite' : 'a-venir')),
    ...suite,
  ];
}

const estRessource = ({ passe }: Dossier): boolean =>
  passe.some(({ evenement }) => evenement.type === 'CandidatureOrienteeEnPersonneRessource');

const etape = (nom: string, le: Jour | null, situation: EtapeDuParcours['situation']): EtapeDuParcours => ({
  nom,
  quand: le ? jourAbrege(le) : null,
  situation,
});

function dernierJour({ passe, cadre }: Dossier, types: EventType[]): Jour | null {
  const etapePassee = passe.findLast(({ evenement }) => types.includes(evenement.type));
  return etapePassee ? jourDuFait(etapePassee, cadre.zone) : null;
}

/** The last bilan opened, otherwise the next one to open. */
function bilan(dossier: Dossier): EtapeDuParcours[] {
  const ouvert = dossier.entete.bilan;
  if (ouvert) {
    const { exercice } = ouvert;
    const accepte = dossier.passe.find(
      ({ evenement }) =>
        (evenement.type === 'BilanAccepte' || evenement.type === 'BilanClos') &&
        evenement.data.exercice === exercice,
    );
    const nom = `Bilan ${exercice}`;
    return accepte
      ? [etape(nom, jourDuFait(accepte, dossier.cadre.zone), 'faite')]
      : [{ nom, quand: quandLeBilan(ouvert), situation: 'ici' }];
  }
  const ouverture = dossier.avenir.find(({ action }) => action.kind === 'ouverture-bilan');
  return ouverture?.action.kind === 'ouverture-bilan'
    ? [etape(`Bilan ${ouverture.action.exercice}`, ouverture.jour, 'a-venir')]
    : [];
}

const quandLeBilan = ({ dateLimite, remisLe }: BilanAffiche): string => {
  if (remisLe) return `remis le ${jourAbrege(remisLe)}`;
  return dateLimite ? `dû le ${jourAbrege(dateLimite)}` : 'date en pause';
};

const terme = ({ entete }: Dossier): EtapeDuParcours[] =>
  entete.terme ? [etape('Terme', entete.terme, 'a-venir')] : [];
