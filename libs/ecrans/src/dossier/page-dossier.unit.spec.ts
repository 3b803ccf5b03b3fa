import { describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE, CHAMP_TYPE, CHAMP_VERSION, type Dossier } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from '../exemples/cadre.js';
import { dossier } from '../exemples/dossier.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageDossier } from './page-dossier.js';

const page = (changements: Partial<Dossier> = {}): Document =>
  ouvrir(rendrePage(PageDossier, dossier(changements)));
const lire = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u00A0]+/g, ' ').trim();

describe('La page du dossier', () => {
  it('annonce la prochaine étape automatique, sa date et ce qui l’annulerait', () => {
    const prochaine = page().getElementById('prochaine');
    expect(lire(prochaine)).toContain('lun. 25 janv. 2027');
    expect(lire(prochaine)).toContain('dans 6 jours');
    expect(lire(prochaine)).toContain('Sauf si le bilan est envoyé avant');
  });

  it('ne présente jamais un repère ni une étape en pause comme prochaine', () => {
    const [rappel, repere] = dossier().avenir;
    expect(page({ avenir: [{ ...rappel!, enPause: true }, repere!] }).getElementById('prochaine')).toBeNull();
  });

  it('place aujourd’hui entre le passé et l’avenir', () => {
    const fil = [...page().querySelectorAll('.chronologie__fil .etape, .aujourdhui')];
    const ici = fil.findIndex(({ id }) => id === 'aujourdhui');
    expect(fil.slice(0, ici).every((e) => e.classList.contains('etape--passee'))).toBe(true);
    expect(fil.slice(ici + 1).every((e) => e.classList.contains('etape--a-venir'))).toBe(true);
  });

  it('montre sous chaque fait ses courriels et ce qu’ils sont devenus', () => {
    const ouverture = [...page().querySelectorAll('.etape')].find((e) =>
      lire(e).includes('ouverts à la signature'),
    );
    expect(lire(ouverture)).toContain('Charte à signer à Hervé Dauphin Non remis : boîte pleine');
    expect(lire(ouverture)).toContain('Charte à signer à Élodie Marquet Remis à 10 h 03');
  });

  it('range les courriels du plus récent au plus ancien, ceux d’un même instant aussi', () => {
    const courriels = dossier().courriels.map((envoi) => ({ ...envoi, le: '2026-03-24T09:12:30.000Z' }));
    const objets = [...page({ courriels }).querySelectorAll('[data-colonne=Objet]')].map(lire);
    expect(objets[0]).toBe('Bilan ouvert');
    expect(objets.at(-1)).toBe('Accusé de réception');
  });

  it('montre les dix derniers courriels, et replie ceux d’avant', () => {
    const [premier] = dossier().courriels;
    const courriels = Array.from({ length: 12 }, (_, rang) => ({ ...premier!, id: `courriel-${rang}` }));
    const montres = (nombre: number) => {
      const vue = page({ courriels: courriels.slice(0, nombre) });
      const replies = vue.querySelector('details:has(.tableau--fiches)');
      return [
        vue.querySelectorAll('.tableau--fiches tbody tr').length,
        replies?.querySelectorAll('tbody tr').length,
        replies && lire(replies.querySelector('summary')!),
      ];
    };
    expect(montres(10)).toEqual([10, undefined, null]);
    expect(montres(12)).toEqual([12, 2, '2 courriels plus anciens']);
  });

  it('dit pour qui un acte a été saisi, et quand il l’a été après coup', () => {
    const etapes = [...page().querySelectorAll('.etape')].map(lire);
    expect(etapes.find((e) => e.includes('Candidature déposée'))).toContain(
      'Claire Lemarié, pour l’employeur, à l’écran',
    );
    expect(etapes.find((e) => e.includes('Profil vérifié'))).toContain('saisi le 16 juin 2026');
  });

  it('mène au dossier à ouvrir quand qui part reste à remplacer', () => {
    const liens = (remplacer: boolean) =>
      [...page({ remplacer }).querySelectorAll('a[href^="/dossiers/nouveau"]')].map(
        (lien) => `${lire(lien)} ${lien.getAttribute('href')}`,
      );
    expect(liens(true)).toEqual([
      `Ouvrir le dossier de qui remplace /dossiers/nouveau?remplace=${dossier().entete.id}`,
    ]);
    expect(liens(false)).toEqual([]);
  });

  it('mène d’une décision à la séance qui l’a prise, à son procès-verbal une fois signé', () => {
    const seance = {
      id: '00000000-0000-4000-8000-000000000050',
      numero: 'COM-50-2026-0003',
      date: '2026-04-02T14:00',
    };
    const lien = (signee: boolean) => {
      const passe = dossier().passe.map((etape, rang) =>
        rang === 1 ? { ...etape, seance: { ...seance, signee } } : etape,
      );
      return page({ passe }).querySelector(`.etape a[href*="${seance.id}"]`);
    };
    expect(lien(true)?.getAttribute('href')).toBe(`/commissions/${seance.id}/proces-verbal`);
    expect(lire(lien(true)?.parentElement)).toBe(
      'Procès-verbal de la séance du 2 avril 2026 (COM-50-2026-0003)',
    );
    expect(lien(false)?.getAttribute('href')).toBe(`/commissions/${seance.id}`);
    expect(page().querySelector('.etape a[href^="/commissions"]')).toBeNull();
  });

  it('donne à chaque commande son identifiant, son type et la version vue', () => {
    const formulaires = [...page().querySelectorAll('form[action$="/commandes"]')];
    const lu = formulaires.map((formulaire) =>
      [CHAMP_COMMANDE, CHAMP_TYPE, CHAMP_VERSION].map(
        (nom) => formulaire.querySelector(`[name="${nom}"]`)?.getAttribute('value') ?? null,
      ),
    );
    expect(lu).toEqual(dossier().commandes.map(({ commande, type }) => [commande, type, '21']));
  });

  it('rouvre la commande refusée, son erreur reliée à son champ', () => {
    const tiroir = page().getElementById('commande-suspendre');
    expect(tiroir?.hasAttribute('open')).toBe(true);
    expect(tiroir?.querySelector('.resume-erreurs a')?.getAttribute('href')).toBe('#suspendre-motif');
    expect(tiroir?.querySelector('#suspendre-motif')?.getAttribute('aria-invalid')).toBe('true');
    expect(page().getElementById('commande-retirerLabel')?.hasAttribute('open')).toBe(false);
  });

  it('ne montre le lien vers Temporal qu’à qui le reçoit, et aucune commande sans session', () => {
    expect(page().querySelector('a[href*="8233"]')).not.toBeNull();
    expect(page({ temporal: null }).querySelector('a[href*="8233"]')).toBeNull();
    expect(page({ cadre: cadreDuBureau({ session: null }) }).querySelector('form')).toBeNull();
  });

  it('dit l’heure de l’exercice sur un exercice, et seulement là', () => {
    const exercice = cadreDuBureau({ exercice: true, maintenant: '2018-10-01T12:00:00.000Z' });
    expect(lire(page({ cadre: exercice }).querySelector('.bandeau-exercice'))).toContain(
      'lundi 1er octobre 2018 à 14 h',
    );
    expect(page().querySelector('.bandeau-exercice')).toBeNull();
  });
});
