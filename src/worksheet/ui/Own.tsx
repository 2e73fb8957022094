import type { ComponentChildren } from 'preact';

/** What a person wrote: browsers leave it untranslated. */
export function Own({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="own" translate={false}>
      {children}
    </span>
  );
}
