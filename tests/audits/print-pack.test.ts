import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitchenSink, type Site, site } from '../site.ts';

for (const [name, checked] of Object.entries({ site, kitchenSink }) as [string, Site][]) {
  test(`of the ${name}, each page of the print pack has its text beside it, with no style or script to object to`, () => {
    const base = new URL(checked.url).pathname;
    const pack = readFileSync(join(checked.dist, 'print-pack/index.html'), 'utf8');
    const offered = Array.from(
      pack.matchAll(/<input [^>]*type="checkbox" value="([^"]+)"/g),
      ([, href = '']) => href.slice(base.length),
    );
    assert.ok(offered.length > 40);
    for (const path of offered) {
      const page = readFileSync(join(checked.dist, path, 'index.html'), 'utf8');
      const chapter = readFileSync(join(checked.dist, path, 'parts/index.html'), 'utf8');
      assert.match(chapter, /<meta name="robots" content="noindex">/, path);
      assert.doesNotMatch(
        chapter,
        /<style|<script(?! type="application\/css">)|data-pagefind/,
        path,
      );
      const [title = ''] = /<h1[^>]*>[^<]+<\/h1>/.exec(page) ?? [];
      assert.ok(title && chapter.includes(title.replace(/ data-[a-z-]+="[^"]*"/g, '')), path);
      for (const part of ['<li id="source-', 'class="panel'])
        assert.equal(chapter.split(part).length, page.split(part).length, `${path}: ${part}`);
      const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
      assert.ok(
        styles && chapter.includes(`<script type="application/css">${styles}</script>`),
        path,
      );
    }
  });
}
