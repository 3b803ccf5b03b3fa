import type { MiseEnDemeure } from '@pdn/contracts/ecrans';
import { nomOuEfface } from '../composants/nom.js';
import { jourSimple } from '@pdn/contracts/dates';
import { majuscule, OBLIGATIONS } from '../libelles/index.js';
import { TEXTE } from './texte.js';

export function Lettre(lettre: MiseEnDemeure) {
  const { cadre, dossier, obligations, motif, le, dateLimite, instance } = lettre;
  const structure = lettre.structure?.nom ?? 'structure effacée';
  const professionnel = nomOuEfface(lettre.professionnel);
  return (
    <article className="lettre" aria-label="Lettre">
      <div className="lettre__tete">
        <Expediteur {...lettre} />
        <Destinataire {...lettre} />
      </div>
      <p className="lettre__date">Le {jourSimple(le)}</p>
      <p>
        <strong>Objet : {TEXTE.objet({ professionnel, programme: dossier.programme })}</strong>{' '}
        <span className="ligne-2">
          Dossier <span className="numero">{dossier.numero}</span>
        </span>
      </p>
      <p>{appel(lettre)}</p>
      <p>{TEXTE.pourquoi({ professionnel, structure })}</p>
      <ul className="liste">
        {obligations.map((obligation) => (
          <li key={obligation}>{OBLIGATIONS[obligation]}</li>
        ))}
      </ul>
      <p>{TEXTE.faits}</p>
      <blockquote>{motif ?? 'Texte effacé, durée de conservation écoulée'}</blockquote>
      <p>
        <strong>{TEXTE.delai({ dateLimite })}</strong>
      </p>
      <p>{TEXTE.comment}</p>
      <CommentRepondre {...lettre} />
      <p>{TEXTE.enAttendant}</p>
      <p>{TEXTE.ensuite({ instance: majuscule(instance) })}</p>
      <p>{TEXTE.aide}</p>
      <p>{TEXTE.politesse}</p>
      <p className="lettre__signature">
        {cadre.reseau?.coordination.nom}{' '}
        <span className="ligne-2">pour la coordination des Promeneurs du Net {cadre.reseau?.duNom}</span>
      </p>
      <p className="petit">Copie : {professionnel}</p>
    </article>
  );
}

function Expediteur({ cadre: { reseau } }: MiseEnDemeure) {
  if (!reseau) return null;
  const { nom, courriel, telephone } = reseau.coordination;
  return (
    <p>
      Promeneurs du Net {reseau.duNom} <span className="lettre__ligne">{nom}, coordination</span>{' '}
      <span className="lettre__ligne">{courriel}</span>{' '}
      {telephone ? <span className="lettre__ligne numero">{telephone}</span> : null}
    </p>
  );
}

function Destinataire({ destinataire, structure }: MiseEnDemeure) {
  return (
    <p className="lettre__destinataire">
      {structure?.nom ?? 'Structure effacée'}{' '}
      <span className="lettre__ligne">
        À l’attention de {[destinataire?.civilite, nomOuEfface(destinataire)].filter(Boolean).join(' ')}
      </span>{' '}
      {destinataire?.fonction ? <span className="lettre__ligne">{destinataire.fonction}</span> : null}{' '}
      {structure ? (
        <span className="lettre__ligne">
          {structure.codePostal ? `${structure.codePostal} ` : ''}
          {structure.commune}
        </span>
      ) : null}
    </p>
  );
}

const CIVILITES: Readonly<Record<string, string>> = { Mme: 'Madame', 'M.': 'Monsieur' };

const appel = ({ destinataire }: MiseEnDemeure): string =>
  `${CIVILITES[destinataire?.civilite ?? ''] ?? 'Madame, Monsieur'},`;

function CommentRepondre({ cadre: { reseau }, dossier }: MiseEnDemeure) {
  if (!reseau) return null;
  const { nom, courriel, telephone } = reseau.coordination;
  return (
    <ul className="liste">
      <li>
        par courriel, à {courriel}, avec le numéro <span className="numero">{dossier.numero}</span>, ou en
        suivant le courriel qui accompagne cette lettre ;
      </li>
      {telephone ? (
        <li>
          par téléphone, au <span className="numero">{telephone}</span> : {nom} notera votre réponse ;
        </li>
      ) : null}
      <li>par lettre, datée et signée, à l’adresse de la coordination.</li>
    </ul>
  );
}
