/** The part of citeproc-js that `reference.ts` uses; the package brings no types. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
    /** Gives what stands for a variable, between the marks before and after it. */
    variableWrapper?(
      variable: { readonly variableNames: readonly string[]; readonly itemData: object },
      before: string,
      text: string,
      after: string,
    ): string;
  }
  interface CitationCluster {
    readonly citationItems: readonly { readonly id: string }[];
    readonly properties: { readonly noteIndex: number };
  }
  export class Engine {
    constructor(sys: Sys, style: string, language: string, forceLanguage?: boolean);
    readonly opt: { readonly development_extensions: Record<string, boolean> };
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ readonly entry_ids: string[][] }, string[]];
    previewCitationCluster(
      citation: CitationCluster,
      before: readonly [],
      after: readonly [],
      format: 'text' | 'html',
    ): string;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
