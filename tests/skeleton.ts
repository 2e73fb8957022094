import { createHash } from 'node:crypto';

/** A drawing without words or links: rules see it as one picture, however many stones it has. */
const DRAWING = /(<svg\b[^>]*>)(?:(?!<\/svg>|<(?:text|title|a|style)\b)[\s\S])*<\/svg>/g;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * What a page is built of, its words left out: every way from its root to an element, by names,
 * classes and states, as one hash. Style rules and access rules see two pages of one skeleton alike,
 * but for how long their words are.
 */
export function hashSkeleton(html: string): string {
  const ways = new Set<string>();
  const open: { readonly name: string; readonly way: string }[] = [];
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(DRAWING, '$1</svg>');
  for (const [, closes, name = '', attributes = ''] of markup.matchAll(
    /<(\/?)([a-z][\w:-]*)([^>]*)>/gi,
  )) {
    if (closes === '/') {
      while (open.length > 0 && open.pop()?.name !== name);
      continue;
    }
    const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/).sort().join('.') ?? '';
    const states = attributes.match(/ (?:type|role|hidden|open|disabled|aria-[a-z]+)\b/g) ?? [];
    const way = `${open.at(-1)?.way ?? ''}>${name}.${classes}${states.sort().join('')}`;
    ways.add(way);
    if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, way });
  }
  const styles = html.match(/<style>[\s\S]*?<\/style>/g)?.join('') ?? '';
  return createHash('sha256')
    .update([...ways].sort().join('\n') + styles)
    .digest('base64');
}
