import type { EtapeDAppel } from '@pdn/contracts/ecrans';
import { assertNever, type AppelEvent, type Calendrier } from '@pdn/domain';
import { jourSimple, pluriel } from '@pdn/ecrans';
import type { AppelLu, Chronologie } from '@pdn/persistence';

/** What happened, several facts of one day that say the same told once. */
export function passeDe({ evenements }: Chronologie<AppelEvent>, calendrier: Calendrier): EtapeDAppel[] {
  const groupes = new Map<string, { jour: string; faits: AppelEvent[]; qui: string | null; kind: string }>();
  for (const { evenement, survenuLe, acteur } of evenements) {
    const jour = calendrier.jour(survenuLe);
    const cle = `${jour}/${evenement.type}`;
    const groupe = groupes.get(cle) ?? { jour, faits: [], qui: acteur.nom, kind: acteur.kind };
    groupe.faits.push(evenement);
    groupes.set(cle, groupe);
  }
  return [...groupes].map(([cle, { jour, faits, qui, kind }]) => {
    const { titre, precision } = raconter(faits);
    const automatique = kind === 'systeme';
    const detail = [precision, automatique ? null : qui].filter(Boolean).join(' · ');
    return { cle, jour, titre, automatique, ...(detail !== '' && { precision: detail }) };
  });
}

/** What will happen by itself: the reminders of one day are one line. */
export function avenirDe({ echeances }: AppelLu): EtapeDAppel[] {
  const groupes = new Map<string, AppelLu['echeances']>();
  for (const echeance of echeances) {
    const cle = `${echeance.jour}/${echeance.libelle}`;
    groupes.set(cle, [...(groupes.get(cle) ?? []), echeance]);
  }
  return [...groupes].flatMap(([cle, prevues]) => {
    const [premiere] = prevues;
    if (!premiere) return [];
    const { jour, libelle: titre, condition, action } = premiere;
    const detail = [
      action.kind === 'relance' ? pluriel(prevues.length, 'invitation') : null,
      condition ?? null,
    ].filter(Boolean);
    return [
      { cle, jour, titre, automatique: true, ...(detail.length > 0 && { precision: detail.join('. ') }) },
    ];
  });
}

function raconter(faits: AppelEvent[]): { titre: string; precision?: string } {
  const [premier] = faits;
  if (!premier) return { titre: '' };
  switch (premier.type) {
    case 'AppelOuvert':
      return { titre: 'Appel ouvert', precision: `Clôture le ${jourSimple(premier.data.clotureLe)}` };
    case 'StructureInvitee':
      return { titre: `${pluriel(faits.length, 'structure')} invitée${faits.length > 1 ? 's' : ''}` };
    case 'CandidatureRecue': {
      const tardives = faits.filter((fait) => fait.type === 'CandidatureRecue' && fait.data.tardive).length;
      return {
        titre: `${pluriel(faits.length, 'candidature')} reçue${faits.length > 1 ? 's' : ''}`,
        ...(tardives > 0 && { precision: `Hors appel : ${tardives}` }),
      };
    }
    case 'RelanceEchue':
      return { titre: 'Rappel avant la clôture', precision: pluriel(faits.length, 'invitation') };
    case 'InviteCorrige':
      return { titre: `${pluriel(faits.length, 'adresse')} corrigée${faits.length > 1 ? 's' : ''}` };
    case 'AppelProlonge':
      return { titre: `Clôture reportée au ${jourSimple(premier.data.clotureLe)}` };
    case 'AppelClos':
      return { titre: 'Appel clos' };
    case 'ResultatsPublies':
      return { titre: 'Résultats publiés' };
    case 'EnvoiSignale':
      return { titre: `${pluriel(faits.length, 'rappel')} à vérifier` };
    case 'CourrierNonRemis':
      return { titre: `${pluriel(faits.length, 'courriel')} non remis` };
    case 'CourrierRenvoye':
      return { titre: `${pluriel(faits.length, 'courriel')} renvoyé${faits.length > 1 ? 's' : ''}` };
    default:
      return assertNever(premier);
  }
}
