interface Props {
  lieu: string;
  href?: string | undefined;
}

/** The sign: a path done, then a dotted one to come. */
export function Marque({ lieu, href }: Props) {
  const contenu = (
    <>
      <svg
        className="marque__signe"
        viewBox="0 0 40 40"
        width="40"
        height="40"
        aria-hidden="true"
        focusable="false"
      >
        <path className="marque__chemin" d="M7 33C7 24 20 27 20 20" />
        <path className="marque__suite" d="M20 20C20 13 33 16 33 7" />
        <circle className="marque__pas" cx="7" cy="33" r="4.5" />
        <circle className="marque__pas" cx="20" cy="20" r="4.5" />
        <circle className="marque__but" cx="33" cy="7" r="4" />
      </svg>
      <span>
        <span className="marque__nom">Promeneurs du Net</span> <span className="marque__lieu">{lieu}</span>
      </span>
    </>
  );
  return href ? (
    <a className="marque" href={href}>
      {contenu}
    </a>
  ) : (
    <p className="marque">{contenu}</p>
  );
}
