interface Props {
  libelle: string;
  /** « Dossiers 1 à 25 sur 47 » */
  position: string;
  debut: string | null;
  suite: string | null;
}

/** By cursor: the way on, and the way back to the first page. */
export function Pagination({ libelle, position, debut, suite }: Props) {
  return (
    <nav className="pagination" aria-label={libelle}>
      <p className="petit discret">{position}</p>
      {debut || suite ? (
        <ul>
          {debut ? (
            <li>
              <a href={debut}>Revenir au début</a>
            </li>
          ) : null}
          {suite ? (
            <li>
              <a href={suite} rel="next">
                Suite
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </nav>
  );
}
