import type { TrailPhase } from '../data/phases.ts';
import { getUrl, type Locale } from '../i18n/locales.ts';
import { getStrings } from '../i18n/strings.ts';
import { site } from '../site.ts';

/** A map of the site for language models, in the form of https://llmstxt.org. */
export function writeLlmsText(locale: Locale, trail: readonly TrailPhase[]): string {
  const { home, llms, help, sources, glossary } = getStrings(locale);
  const link = (name: string, path: string, note: string) =>
    `- [${name}](${getUrl(locale, path)}): ${note}`;
  return [
    `# ${site.name}`,
    `> ${home.lead}`,
    llms.rules.join('\n'),
    ...trail.map(({ title, articles }) =>
      [
        `## ${title}`,
        ...articles.map((article) =>
          link(article.title, `articles/${article.slug}/index.md`, article.summary),
        ),
      ].join('\n'),
    ),
    [
      `## ${llms.more}`,
      link(help.title, 'help/', help.summary),
      link(sources.title, 'sources/', sources.summary),
      link(glossary.title, 'glossary/', glossary.summary),
    ].join('\n'),
    '',
  ].join('\n\n');
}
