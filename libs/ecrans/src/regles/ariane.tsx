interface Props {
  ici: string;
}

export const ArianeDesRegles = ({ ici }: Props) => (
  <nav className="ariane" aria-label="Fil d’Ariane">
    <ol>
      <li>
        <a href="/regles">Règles</a>
      </li>
      <li aria-current="page">{ici}</li>
    </ol>
  </nav>
);
