/** How Cairn writes, as far as a machine can tell. Reading grade and fields are checked by the build. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { splitSentences, splitWords } from '../../src/authoring/readability.ts';

const LONGEST_SENTENCE = 22;
const MOST_SENTENCES = 5;

/** Words that blame, hurry, praise like a child or say nothing; and words that put a label before a person. */
const banned = [
  /\bshould\b/i,
  /\bsimply\b/i,
  /\b(?:just|only) (?:try|do|be|remember|breathe|relax|keep|think|talk|ask|call|start)\b/i,
  /!/,
  /important to note|game-changer|\bdelv|\bunlock|\bembark|tapestry|in today.s world|you.ve got this|not only\b/i,
  /\bstreaks?\b(?! (?:here )?to lose)/i,
  /committed suicide|successful suicide|failed attempt/i,
  /\bmentally ill\b|\bsuffer(?:s|ing)? from\b|\bcrazy\b|\baddicts?\b|\binsane\b/i,
  /\bvictims? of\b|\bschizophrenics?\b/i,
];

interface Article {
  readonly name: string;
  readonly frontMatter: string;
  readonly body: string;
  /** Paragraphs and list items, without marks and citations. Cells of tables are no sentences. */
  readonly blocks: readonly string[];
}

const folder = 'content/articles/en';
const articles: readonly Article[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { name, frontMatter, body, blocks: splitBlocks(body) };
  });

function splitBlocks(body: string): string[] {
  return body
    .replace(/^\|.*$/gm, '')
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) => block.trim().replace(/^(?:[-*]|\d+\.)\s+/, ''))
    .filter((block) => block !== '' && !block.startsWith('#'));
}

function listTerms(frontMatter: string): string[] {
  const [, list = ''] = /^searchTerms:\n((?: {2}- .*\n?)+)/m.exec(frontMatter) ?? [];
  return list
    .split('\n')
    .map((line) =>
      line
        .replace(/^ {2}- /, '')
        .replace(/^["']|["']$/g, '')
        .trim(),
    )
    .filter((term) => term !== '');
}

for (const { name, body, blocks, frontMatter } of articles) {
  test(`${name} blames nobody, hurries nobody and puts the person first`, () => {
    const words = body.replace(/<[^>]+>/g, '').split('\n');
    const found = words.flatMap((line, index) =>
      banned.flatMap((pattern) =>
        pattern.test(line) ? [`line ${index + 1}: ${pattern}: ${line}`] : [],
      ),
    );
    assert.deepEqual(found, []);
  });

  test(`${name} keeps sentences and paragraphs short`, () => {
    const long = blocks
      .flatMap(splitSentences)
      .filter((sentence) => splitWords(sentence).length > LONGEST_SENTENCE);
    const crowded = blocks.filter((block) => splitSentences(block).length > MOST_SENTENCES);
    assert.deepEqual([...long, ...crowded], []);
  });

  test(`${name} opens with key points and gives one thing to try`, () => {
    assert.equal(body.match(/<KeyPoints/g)?.length, 1);
    assert.match(body, /<TryThis /);
  });

  test(`${name} rests on five sources or more, and says what people search for`, () => {
    const keys = new Set(Array.from(body.matchAll(/@([a-z0-9][a-z0-9_-]*)/g), ([, key]) => key));
    assert.ok(keys.size >= 5, `${keys.size} sources`);
    const terms = listTerms(frontMatter);
    assert.ok(terms.length >= 12 && terms.length <= 30, `${terms.length} search terms`);
  });
}

test('no search phrase stands on two pages', () => {
  const owners = new Map<string, string>();
  const twice = articles.flatMap(({ name, frontMatter }) =>
    listTerms(frontMatter).flatMap((term) => {
      const owner = owners.get(term);
      owners.set(term, name);
      return owner === undefined ? [] : [`${term}: ${owner} and ${name}`];
    }),
  );
  assert.deepEqual(twice, []);
});

test('no two articles share an opening or a sentence', () => {
  const owners = new Map<string, string>();
  const twice = articles.flatMap(({ name, blocks }) =>
    blocks.flatMap(splitSentences).flatMap((sentence) => {
      // Short ones may well come twice; what to do in danger had better be said the same way.
      if (splitWords(sentence).length < 7 || /emergency number/.test(sentence)) return [];
      const owner = owners.get(sentence);
      owners.set(sentence, name);
      return owner === undefined || owner === name ? [] : [`${owner} and ${name}: ${sentence}`];
    }),
  );
  const openings = articles.map(({ blocks }) =>
    splitWords(blocks[0] ?? '')
      .slice(0, 4)
      .join(' '),
  );
  assert.deepEqual(twice, []);
  assert.equal(new Set(openings).size, openings.length, openings.join('\n'));
});
