/** A drawing without words or links: rules see it as one picture, however many stones it has. */
const DRAWING = /(<svg\b[^>]*>)(?:(?!<\/svg>|<(?:text|title|a|style)\b)[\s\S])*<\/svg>/g;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * What a page is built of, its words left out: every way from its root to an element, by names,
 * classes and states. Style rules and access rules see two elements at the end of one way alike, but
 * for how long their words are.
 */
export function listWays(html: string): Set<string> {
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
  return ways;
}

/**
 * The fewest pages, or nearly so, on which every way of all pages is met: the page that brings the
 * most new ways first, until nothing is new. A page that isn’t among them is built of what they show.
 */
export function chooseModels(pages: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const models = new Set<string>();
  const left = new Map([...pages].map(([page, ways]) => [page, new Set(ways)]));
  for (;;) {
    const [page, ways] = [...left].reduce(
      (best, next) => (next[1].size > best[1].size ? next : best),
      ['', new Set<string>()],
    );
    if (ways.size === 0) return models;
    models.add(page);
    left.delete(page);
    const met = [...ways];
    for (const others of left.values()) for (const way of met) others.delete(way);
  }
}
