import type { Locale } from '../i18n/locales.ts';
import { getStrings } from '../i18n/strings.ts';
import { type Topic, topics } from '../schemas/topic.ts';
import { type Article, getArticles } from './articles.ts';

/** A topic and the guides about it. */
export interface TopicArticles {
  readonly topic: Topic;
  readonly name: string;
  readonly articles: readonly Article[];
}

/** The topics that have at least one guide, in the order of the trail. */
export async function getTopics(locale: Locale): Promise<TopicArticles[]> {
  const articles = await getArticles(locale);
  return topics
    .map((topic) => ({
      topic,
      name: getStrings(locale).topics[topic],
      articles: articles.filter((article) => article.topics.includes(topic)),
    }))
    .filter((entry) => entry.articles.length > 0);
}
