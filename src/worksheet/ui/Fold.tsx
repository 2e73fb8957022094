import type { DetailsHTMLAttributes } from 'preact';

interface Props extends DetailsHTMLAttributes {
  readonly title: string;
  /** What it belongs to: said by a screen reader, where the title alone could be that of another. */
  readonly of?: string;
}

/** Something that opens under its title. */
export function Fold({ title, of, children, ...rest }: Props) {
  return (
    <details {...rest}>
      <summary aria-label={of && `${title}: ${of}`}>{title}</summary>
      {children}
    </details>
  );
}
