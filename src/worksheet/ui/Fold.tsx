import type { DetailsHTMLAttributes } from 'preact';

interface Props extends DetailsHTMLAttributes {
  readonly title: string;
  /** What a screen reader says instead, where the title alone could be that of another. */
  readonly label?: string;
}

/** Something that opens under its title. */
export function Fold({ title, label, children, ...rest }: Props) {
  return (
    <details {...rest}>
      <summary aria-label={label}>{title}</summary>
      {children}
    </details>
  );
}
