import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Renderer } from '@takumi-rs/core';
import { layOutCard, titleSizes, titleWidth } from '../../src/cards/scene.ts';
import { setTitle } from '../../src/cards/title.ts';

const shapes = ['wide', 'tall'] as const;
const titles = globSync('content/{articles,pages}/en/*.mdx').map((file) => {
  const [, title = ''] = /^title: (.+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return title.replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'");
});
const set = (title: string, shape: (typeof shapes)[number]) =>
  setTitle(title, titleWidth[shape], titleSizes[shape]);

test('the title on a preview picture breaks where the sense pauses', () => {
  const lines = {
    'Do I need therapy? You don’t have to be in crisis': [
      'Do I need therapy?',
      'You don’t have',
      'to be in crisis',
    ],
    'Finding a therapist, one small step at a time': [
      'Finding a therapist,',
      'one small step',
      'at a time',
    ],
    'When money is tight: lower-cost ways in': ['When money is tight:', 'lower-cost ways in'],
    Glossary: ['Glossary'],
  };
  for (const [title, expected] of Object.entries(lines))
    assert.deepEqual(set(title, 'wide').lines, expected);
});

test('a short title stands in larger letters than a long one, and no word of it is lost', () => {
  assert.ok(titles.length > 50);
  for (const shape of shapes) {
    assert.ok(set('Glossary', shape).size > set('W'.repeat(8).concat(' mm'.repeat(9)), shape).size);
    for (const title of titles) assert.equal(set(title, shape).lines.join(' '), title);
  }
});

test('a title of seventy letters still finds room, and a word wider than the picture is refused', () => {
  const title = 'Awareness month, therapists and warm words: how many meanings home may';
  assert.equal(title.length, 70);
  for (const shape of shapes) {
    assert.ok(set(title, shape).lines.length > 2);
    assert.throws(() => set('m'.repeat(40), shape), /is too long for its preview picture/);
  }
});

test('every title, drawn in its font, stays clear of the stones and the edge', async () => {
  const renderer = new Renderer();
  const data = readFileSync('src/styles/fonts/bricolage-latin.woff2');
  await renderer.registerFont({ name: 'Bricolage', data });
  for (const shape of shapes) {
    // Beside the title a wide picture keeps 18 pixels free before its drawing begins.
    const room = titleWidth[shape] + 16;
    for (const title of titles) {
      const { size, lines } = set(title, shape);
      for (const text of lines) {
        const style = {
          fontFamily: 'Bricolage',
          fontSize: size,
          fontWeight: 690,
          letterSpacing: `${size * -0.03}px`,
          whiteSpace: 'nowrap',
        };
        const line = { type: 'text', text, style } as const;
        const { children } = await renderer.measure(
          { type: 'container', style: { display: 'flex' }, children: [line] },
          { width: 4000, height: 400 },
        );
        const width = children[0]?.width ?? Infinity;
        assert.ok(width <= room, `${shape}: “${text}” is ${Math.round(width)} pixels wide`);
      }
    }
  }
});

test('nothing on a preview picture is smaller than forty pixels', () => {
  const card = { path: 'x', title: 'Title', kicker: 'Kicker', seed: 'x', stones: 3, shapes };
  const paint = { color: () => '#000', logo: '', contours: '', cairn: '' };
  for (const shape of shapes) {
    const drawn = JSON.stringify(layOutCard(card, shape, paint));
    const sizes = Array.from(drawn.matchAll(/"fontSize":(\d+)/g), ([, size]) => Number(size));
    assert.equal(sizes.length, 3);
    assert.ok(Math.min(...sizes) >= 40);
  }
});
