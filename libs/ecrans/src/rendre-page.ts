import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { typographie } from './typographie.js';

/** A whole HTML document. The caller needs no React: `rendrePage(PageDossier, props)`. */
export function rendrePage<Props extends object>(page: FunctionComponent<Props>, props: Props): string {
  return `<!doctype html>${typographie(renderToStaticMarkup(createElement(page, props)))}`;
}
