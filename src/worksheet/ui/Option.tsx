import type { ComponentChildren, InputHTMLAttributes } from 'preact';

interface Props extends InputHTMLAttributes {
  readonly type: 'checkbox' | 'radio';
  readonly children: ComponentChildren;
}

/** A large tick box or radio button; all of its label can be pressed. */
export function Option({ children, ...rest }: Props) {
  return (
    <label class="option">
      <input {...rest} />
      {children}
    </label>
  );
}
