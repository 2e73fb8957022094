import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { tablesPlugin } from '../../src/mdx/tables-plugin.ts';

test('a table names its columns in its first row, and each row in its first cell', async () => {
  const table = '| Way | What you do |\n| --- | --- |\n| A note | write one line |';
  const { code } = await mdxToJs(table, { hastPlugins: [tablesPlugin()] });
  const headers = [...code.matchAll(/scope: "(\w+)",\s*children: "([^"]*)"/g)];
  assert.deepEqual(
    headers.map(([, scope, words]) => [scope, words]),
    [
      ['col', 'Way'],
      ['col', 'What you do'],
      ['row', 'A note'],
    ],
  );
});
