import { cardShapes, getCardPath } from '../cards/scene.ts';
import type { SharedArticle } from '../data/sharing.ts';
import { getUrl } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { embedSize, writeEmbed } from './embed.ts';

/** An article’s card as sites ask for it that turn a link into a card: https://oembed.com */
export function describeEmbed({ article }: SharedArticle) {
  const { locale, slug, title } = article;
  const home = getUrl(locale);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.name,
    author_url: home,
    provider_name: site.name,
    provider_url: home,
    html: writeEmbed(getUrl(locale, `embed/${slug}/`), title, embedSize),
    ...embedSize,
    thumbnail_url: getUrl(locale, getCardPath(`articles/${slug}`, 'wide')),
    thumbnail_width: cardShapes.wide.width,
    thumbnail_height: cardShapes.wide.height,
  };
}
