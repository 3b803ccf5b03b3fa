import {
  EXERCICE,
  jouerLaManche,
  jouerTarnEtGaronne,
  ouvrirLeDossierReel,
  REEL,
  TARN_ET_GARONNE,
  type ApiDuReseau,
} from '../demonstration/index.js';
import { writeAccess, type Access } from './access.js';
import { inboxUrl, publicUrl, type Places } from './apps.js';
import type { Engine } from './engine.js';
import { progressBar } from './progress.js';

type Say = (line: string) => void;

function apiOf(places: Places, { cles }: Access, reseau: string): ApiDuReseau {
  const key = (role: string) => cles.find((cle) => cle.reseau === reseau && cle.role === role)?.cle ?? '';
  return { adresse: publicUrl(places), cles: { coordinateur: key('coordinateur'), caf: key('caf') } };
}

/** Plays what is not there yet of the demonstration: a stopped loading goes on at the next start. */
export async function loadDemonstration({ places, access }: Engine, say: Say): Promise<void> {
  const { demonstration } = access;
  if (!places.settings.demonstration || !demonstration || demonstration.complete) return;
  say('Chargement de la démonstration : l’expérimentation de la Manche, 2018-2020…');
  const bar = progressBar(process.stdout);
  try {
    await ouvrirLeDossierReel(apiOf(places, access, REEL), new Date(demonstration.depuis));
    await jouerTarnEtGaronne(apiOf(places, access, TARN_ET_GARONNE));
    const { actes, laisse } = await jouerLaManche({
      api: apiOf(places, access, EXERCICE),
      boite: { adresse: inboxUrl(places) },
      reseau: EXERCICE,
      progres: bar.show,
    });
    bar.end();
    access.demonstration = { ...demonstration, complete: true };
    await writeAccess(access);
    say(`✓ Démonstration : ${actes} actes joués${leftOut(laisse)}`);
  } catch (error) {
    bar.end();
    say(`! La démonstration s’est arrêtée avant la fin : ${(error as Error).message}`);
    say('  Elle reprendra au prochain démarrage.');
  }
}

function leftOut(laisse: Record<string, number>): string {
  const parts = Object.entries(laisse).map(([raison, nombre]) => `${raison} : ${nombre}`);
  return parts.length > 0 ? ` ; laissés de côté, ${parts.join(', ')}` : '';
}
