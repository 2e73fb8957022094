/** The part of citation-js that `reference.ts` and `export.ts` use; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex' | 'ris', options?: object): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly styles: { get(name: string): string };
        readonly locales: { get(name: string): string };
      };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
