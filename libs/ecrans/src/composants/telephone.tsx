/** A French number reads in pairs; dialled as it is written. */
export const Telephone = ({ numero }: { numero: string }) => (
  <a className="numero" href={`tel:${numero.replace(/[^+\d]/g, '')}`}>
    {numero.replace(/ /g, '\u00A0')}
  </a>
);
