import { CHAMP_JETON, type BrouillonDesRegles } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { BlocAvis } from '../composants/avis.js';
import { ChampDecrit } from '../composants/champs/champ.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';
import { momentSimple } from '@pdn/contracts/dates';
import { PROGRAMMES } from '../libelles/index.js';
import { ArianeDesRegles } from './ariane.js';
import { ImporterUnFichier } from './importer.js';
import { PublierLeBrouillon } from './publier.js';

export const idDuChamp = (nom: string): string => `regle-${nom.replace(/\./g, '-')}`;

/** The rules being prepared: kept, compared, tried, then published from a day. */
export function PageBrouillon(props: BrouillonDesRegles) {
  const { cadre, programme, modifieLe, enVigueur, avis, formulaire, erreurs = [], refus } = props;
  return (
    <Page cadre={cadre} titre="Nouvelle version des règles" rubrique="regles" accueil="/dossiers">
      <div className="titre-page">
        <ArianeDesRegles ici="Nouvelle version" />
        <h1>Nouvelle version des règles</h1>
        <p>
          Programme {PROGRAMMES[programme]}.{' '}
          {modifieLe
            ? `Brouillon gardé le ${momentSimple(modifieLe, cadre.zone)}.`
            : `Rien n’est encore gardé : le formulaire part de la version ${enVigueur ?? 1}.`}
        </p>
      </div>
      {avis ? <BlocAvis {...avis} /> : null}
      <ResumeErreurs titre="Rien n’est enregistré" erreurs={erreurs} refus={refus} idDuChamp={idDuChamp} />
      {modifieLe ? <PublierLeBrouillon {...props} /> : null}
      <Saisie {...props} erreurs={formulaire === 'saisie' ? erreurs : []} />
      <ImporterUnFichier {...props} />
    </Page>
  );
}

const Saisie = ({ cadre, programme, chapitres, erreurs = [] }: BrouillonDesRegles) => (
  <form className="carte formulaire" action={`/regles/${programme}/brouillon`} method="post">
    <h2 className="carte__titre">Les règles</h2>
    <input type="hidden" name={CHAMP_JETON} value={cadre.session?.jeton} />
    {chapitres.map(({ nom, champs }) => (
      <fieldset key={nom} className="regles-chapitre">
        <legend>
          <h3>{nom}</h3>
        </legend>
        {champs.map((champ) => (
          <ChampDecrit
            key={champ.nom}
            champ={champ}
            id={idDuChamp(champ.nom)}
            erreur={erreurs.find((erreur) => erreur.champ === champ.nom)?.message}
          />
        ))}
      </fieldset>
    ))}
    <p className="actions">
      <button className="bouton" type="submit">
        Garder le brouillon
      </button>
    </p>
  </form>
);
