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
}

/** A button that does something here; never one that sends a form. */
export function Button({ look = 'link', ...rest }: Props) {
  return <button type="button" class={looks[look]} {...rest} />;
}

/** A button that leads to another screen. */
export function Go({ to, ...rest }: Props & { readonly to: Screen }) {
  return <Button onClick={() => app.go(to)} {...rest} />;
}
