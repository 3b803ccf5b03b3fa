const FONDS = ['', ' portrait__fond--creux', ' portrait__fond--mousse', ' portrait__fond--ambre'];

/** The initial, on one of four grounds: the same person always has the same one. */
export function Portrait({ prenom }: { prenom: string }) {
  const somme = [...prenom].reduce((total, lettre) => total + (lettre.codePointAt(0) ?? 0), 0);
  return (
    <svg className="fiche__image" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <circle className={`portrait__fond${FONDS[somme % FONDS.length]}`} cx="36" cy="36" r="36" />
      <text className="portrait__lettre" x="36" y="46">
        {prenom.charAt(0).toLocaleUpperCase('fr')}
      </text>
    </svg>
  );
}
