import { streamOf } from '@pdn/contracts/temporal';
import { Refusal, type Labellisation, type VueLabellisation } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { reglesPubliees } from '../reseau/regles.js';
import { exigerParties } from './exiger-parties.js';
import { ficheAnnuaire } from './fiche-annuaire.js';
import type { Genre } from './genre.js';

export const LABELLISATION: Genre<Labellisation, VueLabellisation> = {
  table: 'labellisation',
  colonnes: (vue) => ({
    voie: vue.voie,
    appel: vue.appel,
    professionnel: vue.professionnel,
    structure: vue.structure,
    contact: vue.contact,
    categorie_metier: vue.categorieMetier,
    deposee_le: vue.deposeeLe,
    label_accorde_le: vue.labelAccordeLe,
    terme: vue.terme,
  }),
  attributs: ({ appel, terme }) => ({ appel, terme }),
  fiche: ficheAnnuaire,
  async contexte(tx, commande, dossier) {
    const { data, type } = commande;
    await exigerParties(tx, commande);
    if (type === 'adopterRegles' && dossier)
      return {
        reglesDemandees: await reglesPubliees(tx, {
          programme: dossier.programme,
          version: Number(data['version']),
        }),
      };
    if (type === 'deposerCandidature' && data['remplace'] !== undefined)
      await exigerDossier(tx, String(data['remplace']));
    return type === 'deposerCandidature' && data['appel'] !== undefined
      ? { appel: await appelDe(tx, String(data['appel'])) }
      : {};
  },
};

/** @throws {Refusal} `dossier-remplace-inconnu` */
async function exigerDossier(tx: Tx, id: string): Promise<void> {
  const [connu] = await tx.rows({
    text: 'SELECT 1 FROM labellisation WHERE stream = $1 AND version > 0',
    values: [streamOf(id)],
  });
  if (!connu)
    throw new Refusal('dossier-remplace-inconnu', 'Ce réseau n’a pas ce dossier à remplacer.', 'remplace');
}

async function appelDe(tx: Tx, id: string): Promise<{ clotureLe: string }> {
  const [appel] = await tx.rows<{ clotureLe: string }>({
    text: `SELECT cloture_le AS "clotureLe" FROM appel WHERE stream = $1 AND version > 0`,
    values: [`appel/${id}`],
  });
  if (!appel) throw new Refusal('appel-inconnu', 'Ce réseau n’a pas cet appel à candidatures.', 'appel');
  return appel;
}
