import { adresse, enClair, type Adresses } from '../adresses.js';
import type { Bloc, Fragment } from '../markdown/blocs.js';
import { balises, type Html } from './balise.js';
import { STYLE } from './style.js';

/** `sousLeBouton` comes after the address of the personal link. */
export function blocEnHtml(bloc: Bloc, adresses: Adresses, sousLeBouton: string | null): Html {
  const ligne = (fragments: Fragment[]): Html[] => fragments.map((f) => fragmentEnHtml(f, adresses));
  switch (bloc.type) {
    case 'paragraphe':
      return balises`<p style="${STYLE.paragraphe}">${ligne(bloc.contenu)}</p>`;
    case 'demande':
      return balises`<h1 style="${STYLE.demande}">${ligne(bloc.contenu)}</h1>`;
    case 'liste':
      return balises`<ul style="${STYLE.liste}">${bloc.points.map((p) => balises`<li>${ligne(p)}</li>`)}</ul>`;
    case 'citation':
      return balises`<blockquote class="trait" style="${STYLE.citation}">
        ${bloc.lignes.map((l, rang) => balises`${rang === 0 ? null : balises`<br>`}${ligne(l)}`)}</blockquote>`;
    case 'bouton':
      return bouton(bloc.libelle, adresse(adresses, bloc.cible), bloc.cible === 'lien' ? sousLeBouton : null);
  }
}

function fragmentEnHtml(fragment: Fragment, adresses: Adresses): Html {
  if (fragment.type === 'texte') return balises`${fragment.texte}`;
  if (fragment.type === 'fort') return balises`<strong>${fragment.texte}</strong>`;
  return balises`<a href="${adresse(adresses, fragment.cible)}" class="lien" style="${STYLE.lien}">${fragment.texte}</a>`;
}

const bouton = (libelle: string, href: string, note: string | null): Html =>
  balises`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLE.bouton}"><tr>
    <td align="center" bgcolor="#135a63" class="plein" style="${STYLE.fondBouton}">
    <a href="${href}" class="sur-plein" style="${STYLE.lienBouton}">${libelle}</a></td></tr></table>
    <p class="douce" style="${STYLE.adresse}">${href.startsWith('mailto:') ? 'Ou écrivez à' : 'Si le bouton ne fonctionne pas\u00a0:'}${' '}
    <a href="${href}" class="lien" style="${STYLE.lien}">${enClair(href)}</a>
    ${note === null ? null : balises`<br>${note}`}</p>`;
