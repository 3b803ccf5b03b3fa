import { PUBLIC_URL, type Maison } from './maison.js';

/** The cookie of a session; empty when the key opens none. */
export async function seConnecter({ http }: Maison, cle: string): Promise<string> {
  const reponse = await http().post('/connexion').set('Origin', PUBLIC_URL).type('form').send({ cle });
  return [reponse.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Hidden fields of the form of a page that has this in its address or among its hidden values. */
export function formulaireDe(html: string, repere: string): Record<string, string> {
  const formulaires = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const formulaire = formulaires.find(
    (texte) => texte.includes(`action="/${repere}"`) || texte.includes(`value="${repere}"`),
  );
  const caches = formulaire?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g) ?? [];
  return Object.fromEntries([...caches].map(([, nom, valeur]) => [nom, valeur]));
}

/** The option that the list of this name shows first; undefined when none is chosen. */
export function choisiDans(html: string, nom: string): string | undefined {
  const liste = html.match(/<select[\s\S]*?<\/select>/g)?.find((texte) => texte.includes(`name="${nom}"`));
  return /<option value="([^"]*)" selected/.exec(liste ?? '')?.[1];
}
