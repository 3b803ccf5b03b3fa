import { uuid5 } from '@pdn/contracts/ids';
import { demander, Refus, type ApiDuReseau } from './api.js';
import { jouerAppel, reponseALAppel, type SceneDAppel } from './appel.js';
import { bilansDe2019 } from './bilans.js';
import { gesteDe, type Geste } from './gestes.js';
import { agirParLien, type Boite } from './liens.js';
import { preparerSeance, tenirSeance } from './seances.js';
import { lireRecit, trouver, type EvenementDuRecit } from './recit.js';

export interface Demonstration {
  api: ApiDuReseau;
  boite: Boite;
  /** Key of the exercice that the story is played in. */
  reseau: string;
  progres(fait: number, total: number): void;
}

export interface Compte {
  actes: number;
  /** What the story tells and nobody plays yet, with the number of events. */
  laisse: Record<string, number>;
}

/** A story is told in the afternoon: whatever the engine does by itself in the morning is then done. */
const HEURE_DES_ACTES = '14:00';

/**
 * Plays the Manche experiment as people would: the coordination and the Caf through the API, employers and
 * professionals through the links that they find in their mail. Interrupted, it goes on where it was when called again.
 * @throws when the engine refuses an act, or did not do by itself what the story expects of it
 */
export async function jouerLaManche(demonstration: Demonstration): Promise<Compte> {
  const recit = lireRecit();
  const bilans = bilansDe2019();
  const dossiers = new Map<string, string>();
  let appel = '';
  const compte: Compte = { actes: 0, laisse: {} };

  for (const [rang, evenement] of recit.evenements.entries()) {
    const geste = gesteDe(evenement, recit);
    if (geste.par === 'personne') compte.laisse[geste.raison] = (compte.laisse[geste.raison] ?? 0) + 1;
    else {
      await avancer(demonstration, `${evenement.date}T${HEURE_DES_ACTES}`);
      await jouer(demonstration, evenement, geste);
      compte.actes += 1;
    }
    demonstration.progres(rang + 1, recit.evenements.length);
  }
  return compte;

  function sceneDAppel({ no }: EvenementDuRecit): SceneDAppel {
    return { api: demonstration.api, reseau: demonstration.reseau, no, recit };
  }

  function scene({ no, labellisation }: EvenementDuRecit) {
    return {
      ...{ api: demonstration.api, reseau: demonstration.reseau, no, recit },
      recitDuDossier: trouver(recit.labellisations, labellisation ?? ''),
      dossier: dossiers.get(labellisation ?? '') ?? '',
    };
  }

  async function jouer(
    { api, boite }: Demonstration,
    evenement: EvenementDuRecit,
    geste: Geste,
  ): Promise<void> {
    const nom = evenement.labellisation ?? '';
    const commande = uuid5(`demonstration/${demonstration.reseau}/${evenement.no}`);
    switch (geste.par) {
      case 'appel':
        if (geste.acte === 'clore') await avancer(demonstration, evenement.date);
        appel = await jouerAppel(sceneDAppel(evenement), geste.acte, appel);
        return;
      case 'ouverture': {
        const reponse = await reponseALAppel(
          sceneDAppel(evenement),
          appel,
          trouver(recit.labellisations, nom),
        );
        const { id } = await demander<{ id: string }>(api, '/labellisations', {
          cle: 'coordinateur',
          methode: 'POST',
          corps: { ...geste.corps, ...reponse, auNomDe: geste.auNomDe },
          commande,
        });
        dossiers.set(nom, id);
        return;
      }
      case 'commande':
        await demander(api, `/labellisations/${dossiers.get(nom)}/commandes`, {
          cle: geste.cle,
          methode: 'POST',
          corps: { type: geste.type, data: geste.data, ...(geste.auNomDe ? { auNomDe: geste.auNomDe } : {}) },
          commande,
        });
        if (geste.puisSeance) await preparerSeance(scene(evenement), evenement.date);
        return;
      case 'seance':
        await tenirSeance(scene(evenement), evenement.date, geste.issue);
        // what it decided has reached its dossier
        await avancer(demonstration, `${evenement.date}T${HEURE_DES_ACTES}`);
        await preparerSeance(scene(evenement), evenement.date);
        return;
      case 'lien': {
        const labellisation = trouver(recit.labellisations, nom);
        const professionnel = trouver(recit.professionnels, labellisation.professionnel);
        const { numero, personne } = await destinataire(api, dossiers.get(nom) ?? '', geste.role);
        await agirParLien(boite, {
          exercice: demonstration.reseau,
          numero,
          acte: geste.acte,
          courriel: personne.courriel,
          nom: `${personne.prenom} ${personne.nom}`,
          reponses: geste.acte === 'bilan' ? (bilans.get(professionnel.code_pdn) ?? {}) : {},
        });
        return;
      }
      case 'moteur':
        await verifierQueLeMoteurAFait(api, dossiers.get(nom) ?? '', geste.fait, evenement);
        return;
    }
  }
}

/** To that moment, or to the end of that day, unless the clock is further already: an interrupted run is taken up again. */
async function avancer(
  { api, reseau }: Pick<Demonstration, 'api' | 'reseau'>,
  jusqua: string,
): Promise<void> {
  const { terminee } = await demander<{ terminee: boolean }>(api, `/exercices/${reseau}/avancer`, {
    cle: 'coordinateur',
    methode: 'POST',
    corps: { jusqua },
  }).catch((refus: unknown) => {
    if (refus instanceof Refus && refus.code === 'horloge-en-arriere') return { terminee: true };
    throw refus;
  });
  if (!terminee) await avancer({ api, reseau }, jusqua);
}

interface Personne {
  prenom: string;
  nom: string;
  courriel: string;
}

interface DossierLu {
  numero: string;
  parties: { contact: Personne; professionnel: Personne };
}

async function destinataire(api: ApiDuReseau, dossier: string, role: 'employeur' | 'professionnel') {
  const { numero, parties } = await demander<DossierLu>(api, `/labellisations/${dossier}`, {
    cle: 'coordinateur',
  });
  return { numero, personne: role === 'employeur' ? parties.contact : parties.professionnel };
}

async function verifierQueLeMoteurAFait(
  api: ApiDuReseau,
  dossier: string,
  fait: string,
  { date, no }: EvenementDuRecit,
): Promise<void> {
  const { passe } = await demander<{ passe: { type: string; data: { le?: string } }[] }>(
    api,
    `/labellisations/${dossier}/chronologie`,
    { cle: 'coordinateur' },
  );
  if (!passe.some(({ type, data }) => type === fait && data.le === date))
    throw new Error(`Event ${no} of the story: ${fait} was expected of the engine on ${date}.`);
}
