import { load } from 'cheerio';

/**
 * Fills the form of a link page as a person does: everything the page holds goes back, plus what they type.
 * @returns whether there was something to fill: a page that shows a receipt has no form.
 */
export async function remplirFormulaire(adresse: string, saisie: Record<string, string>): Promise<boolean> {
  const page = await fetch(adresse);
  if (!page.ok) throw new Error(`The page of the link answers ${page.status}.`);
  const $ = load(await page.text());
  const formulaire = $('main form[method="post"]').first();
  if (formulaire.length === 0) return false;

  const champs = new URLSearchParams();
  formulaire.find('input[type="hidden"]').each((_, champ) => {
    champs.append($(champ).attr('name') ?? '', $(champ).attr('value') ?? '');
  });
  for (const [nom, valeur] of Object.entries(saisie))
    if (formulaire.find(`[name="${nom}"]`).length > 0) champs.append(nom, valeur);

  const cible = new URL(formulaire.attr('action') ?? adresse, adresse);
  const reponse = await fetch(cible, { method: 'POST', body: champs, headers: { origin: cible.origin } });
  const resultat = load(await reponse.text());
  const erreurs = resultat('.resume-erreurs, .champ--erreur').text().replace(/\s+/g, ' ').trim();
  if (!reponse.ok || erreurs) throw new Error(`The form was refused (${reponse.status}): ${erreurs}`);
  return true;
}
