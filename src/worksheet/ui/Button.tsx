import type { ButtonHTMLAttributes } from 'preact';
import { app } from './current.ts';
import type { Screen } from './screens.ts';

const looks = {
  main: 'pill bg-accent text-on-accent',
  ink: 'pill pill-ink',
  soft: 'pill pill-soft',
  danger: 'pill pill-danger',
  chip: 'chip',
  link: 'link',
};

export type Look = keyof typeof looks;

interface Props extends ButtonHTMLAttributes {
  /** A link, if left out. */
  readonly look?: Look;
  /** What it is about: said by a screen reader, where its words alone could be those of another. */
  readonly of?: string;
}

/** A button that does something here; never one that sends a form. */
export function Button({ look = 'link', of, ...rest }: Props) {
  const label = of && `${rest.children}: ${of}`;
  return <button type="button" class={looks[look]} aria-label={label} {...rest} />;
}

/** A button that leads to another screen. */
export function Go({ to, ...rest }: Props & { readonly to: Screen }) {
  return <Button onClick={() => app.go(to)} {...rest} />;
}
