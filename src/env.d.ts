/// <reference types="astro/client" />

declare namespace App {
  /** What the parts inside an article need to know about it; its layout sets this before it renders. */
  interface Locals {
    locale: import('./i18n/locales.ts').Locale;
    /** Works cited on this page, by key. */
    sources: ReadonlyMap<string, import('./data/bibliography.ts').CitedSource>;
    /** Glossary terms used on this page, by id. */
    terms: ReadonlyMap<string, import('./data/glossary.ts').GlossaryTerm>;
    /** Kinds of evidence that the site cites, with how many works of each. */
    evidenceCounts: readonly import('./data/sources.ts').EvidenceCount[];
  }
}
