import type { Lettre } from '../lettre.js';
import { DONNEES, EXERCICE, FORMULE, POURQUOI, stop, question, validite } from '../phrases.js';
import { balises, type Html } from './balise.js';
import { blocEnHtml } from './blocs-html.js';
import { FEUILLE, STYLE } from './style.js';

/** Tables and styles on the elements, 600 px, no image: it reads the same where mail readers know little. */
export const enPage = (lettre: Lettre): string =>
  balises`<!doctype html><html lang="fr"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
    <title>${lettre.objet}</title><style>${FEUILLE}</style></head>
    <body class="fond" style="${STYLE.fond}"><div role="main">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="fond" style="${STYLE.fond}">
    <tr><td align="center" class="marge" style="${STYLE.marge}">
    <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" class="carte" style="${STYLE.carte}">
    ${lettre.exercice ? rangee('bord banniere', STYLE.banniere, balises`<strong>${EXERCICE}</strong>`) : null}
    ${rangee('bord douce trait', STYLE.entete, entete(lettre))}
    ${rangee('bord encre', STYLE.corps, corps(lettre))}
    ${rangee('bord', 'padding:0 28px 24px;', aide(lettre))}
    ${rangee('bord douce trait', STYLE.pied, pied(lettre))}
    </table></td></tr></table></div></body></html>`.source;

const rangee = (classe: string, style: string, contenu: Html): Html =>
  balises`<tr><td class="${classe}" style="${style}">${contenu}</td></tr>`;

const entete = ({ reseau, nature, numero }: Lettre): Html =>
  balises`<strong class="encre" style="${STYLE.fort}">${reseau}</strong><br>${nature} ${numero}`;

const corps = (lettre: Lettre): Html => {
  const note = lettre.lienJusquau === null ? null : validite(lettre.lienJusquau);
  return balises`
    ${lettre.copie === null ? null : paragraphe(lettre.copie)}
    ${paragraphe(lettre.salutation)}
    ${lettre.corps.map((bloc) => blocEnHtml(bloc, lettre.adresses, note))}
    <p style="${STYLE.paragraphe}">${FORMULE}<br>${lettre.coordination.nom}<br>${lettre.reseau}</p>`;
};

const paragraphe = (texte: string): Html => balises`<p style="${STYLE.paragraphe}">${texte}</p>`;

const aide = (lettre: Lettre): Html => {
  const { telephone } = lettre.coordination;
  return balises`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
    <td class="aide" style="${STYLE.aide}">${lettre.nature} <strong>${lettre.numero}</strong><br>${question(lettre)}${' '}
    <a href="tel:${telephone.replace(/[^\d+]/g, '')}" class="lien" style="${STYLE.lien}"><strong>${insecable(telephone)}</strong></a>.
    </td></tr></table>`;
};

const pied = ({ pourquoi, aQuelTitre, rappel, nature, plusieurs }: Lettre): Html =>
  balises`<p style="margin:0 0 8px;"><strong>${POURQUOI}</strong> ${pourquoi} ${aQuelTitre}</p>
    <p style="margin:0;">${DONNEES}${rappel ? ` ${stop({ nature, plusieurs })}` : ''}</p>`;

const insecable = (telephone: string): string => telephone.replace(/ /g, '\u00a0');
