import { Own } from './Own.tsx';

interface Props {
  readonly name: string;
  readonly children: string | undefined;
}

/** What a person once wrote down, under its name; nothing if they didn’t. */
export function Said({ name, children }: Props) {
  return children ? (
    <p>
      <span class="strong">{name}</span> <Own>{children}</Own>
    </p>
  ) : null;
}
