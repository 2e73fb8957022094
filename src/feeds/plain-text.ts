import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** Parts of a page that do something there and are nothing to read elsewhere. */
const leftOut = new Set(['script', 'style', 'svg', 'button', 'noscript', 'template']);
const leftOutClasses = ['note', 'add-step', 'strength', 'no-print'];
/** Attributes that still mean something away from the page. */
const kept = new Set(['href', 'start', 'scope']);

/**
 * The text of an article as it can be read anywhere: no scripts, classes or ids, absolute links, and
 * each citation as `[1]`, which leads to its source on the page.
 */
export function toPlainText(html: string, url: string): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' || node.type === 'doctype') return drop(parent, index);
    if (node.type !== 'element') return undefined;
    if (isLeftOut(node)) return drop(parent, index);
    if (hasClass(node, 'cite')) node.children = [writeCitation(node)];
    if (hasClass(node, 'panel-title')) node.children = [wrap('strong', node.children)];
    // On the page it stands on a line of its own.
    if (hasClass(node, 'block')) node.children.push({ type: 'text', value: ' ' });
    node.properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => kept.has(name)),
    );
    const { href } = node.properties;
    if (typeof href === 'string') node.properties['href'] = new URL(href, url).href;
    return undefined;
  });
  return tree;
}

function drop(
  parent: Root | Element | undefined,
  index: number | undefined,
): [typeof SKIP, number] {
  parent?.children.splice(index ?? 0, 1);
  return [SKIP, index ?? 0];
}

function isLeftOut(node: Element): boolean {
  return leftOut.has(node.tagName) || leftOutClasses.some((name) => hasClass(node, name));
}

function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** The number of a citation, from the link that it is on the page. */
function writeCitation(cite: Element): ElementContent {
  const link = cite.children.find((child) => child.type === 'element' && child.tagName === 'a');
  const href = link?.type === 'element' ? String(link.properties['href']) : '';
  const number = href.replace('#source-', '');
  return wrap('a', [{ type: 'text', value: `[${number}]` }], { href });
}

export function wrap(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
