import { Html } from './balise.js';

const POLICE = 'font-family:Arial,Helvetica,sans-serif';
const ENCRE = '#1b2a2d';

/** Styles stand on the elements: many readers drop the sheet, which only serves the dark theme and small screens. */
export const STYLE = {
  fond: 'background-color:#f7f5f0;margin:0;padding:0;',
  marge: 'padding:24px 12px;',
  carte:
    'width:100%;max-width:600px;background-color:#ffffff;border:1px solid #dbd6ca;border-radius:12px;border-collapse:separate;',
  banniere: `padding:12px 28px;${POLICE};font-size:15px;line-height:22px;color:#7d4c00;background-color:#fcefd2;border-radius:11px 11px 0 0;`,
  entete: `padding:20px 28px;border-bottom:1px solid #dbd6ca;${POLICE};font-size:15px;line-height:22px;color:#4a595c;`,
  fort: `color:${ENCRE};`,
  corps: `padding:28px 28px 8px;${POLICE};font-size:16px;line-height:25px;color:${ENCRE};`,
  paragraphe: 'margin:0 0 16px;',
  demande: 'margin:0 0 24px;font-size:20px;line-height:28px;font-weight:bold;',
  liste: 'margin:0 0 16px;padding:0 0 0 22px;',
  citation: 'margin:0 0 16px;padding:2px 0 2px 16px;border-left:3px solid #dbd6ca;',
  bouton: 'margin:0 0 12px;',
  fondBouton: 'background-color:#135a63;border-radius:6px;',
  lienBouton: `display:inline-block;padding:14px 28px;${POLICE};font-size:17px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;`,
  adresse: 'margin:0 0 24px;font-size:14px;line-height:21px;color:#4a595c;word-break:break-word;',
  lien: 'color:#0c434a;',
  aide: `padding:16px 20px;${POLICE};font-size:15px;line-height:23px;color:${ENCRE};background-color:#e1eff0;border-radius:8px;`,
  pied: `padding:20px 28px;border-top:1px solid #dbd6ca;${POLICE};font-size:13px;line-height:20px;color:#4a595c;`,
} as const;

export const FEUILLE = new Html(`
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.bord{padding-left:18px!important;padding-right:18px!important}.marge{padding:12px 6px!important}}
@media (prefers-color-scheme:dark){
.fond{background-color:#11181a!important}.carte{background-color:#1a2325!important;border-color:#3a474a!important}
.encre{color:#e9eceb!important}.douce{color:#b0bcbd!important}.trait{border-color:#3a474a!important}
.lien{color:#a9e0e7!important}.aide{background-color:#1c373b!important;color:#e9eceb!important}
.banniere{background-color:#372a12!important;color:#f0c069!important}
.plein{background-color:#83ccd5!important}.sur-plein{color:#0b2528!important}}
`);
