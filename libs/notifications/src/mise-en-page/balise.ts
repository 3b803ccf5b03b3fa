/** HTML that is safe to put into HTML. */
export class Html {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

type Valeur = string | Html | readonly Html[] | null;

const ENTITES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const inserer = (valeur: Valeur): string => {
  if (valeur === null) return '';
  if (valeur instanceof Html) return valeur.source;
  if (typeof valeur === 'string') return valeur.replace(/[&<>"']/g, (signe) => ENTITES[signe] ?? signe);
  return valeur.map((html) => html.source).join('');
};

/** Everything put in is escaped, unless it is `Html` already. Line breaks of the template are only for whoever reads it. */
export const balises = (morceaux: TemplateStringsArray, ...valeurs: Valeur[]): Html =>
  new Html(String.raw({ raw: morceaux.map((m) => m.replace(/\n\s*/g, '')) }, ...valeurs.map(inserer)));
