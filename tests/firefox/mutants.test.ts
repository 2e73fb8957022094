/** The check of every page in Firefox finds each fault that it is there to find. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useFirefox } from '../firefox.ts';
import { mutations, writeMutants } from '../mutants.ts';

const firefox = useFirefox(writeMutants('firefox'));

/** What a page of the faulty site does that it must not. */
async function listFindings(path: string): Promise<readonly string[]> {
  const { visit } = await firefox.openWatchedTab();
  return (await visit(firefox.getUrl(path))).findings;
}

test('nothing is found in the page that the faulty ones are made from', async () => {
  assert.deepEqual(await listFindings('about/'), []);
});

for (const { fault, path, finding } of mutations) {
  test(`a page with ${fault} is found out`, async () => {
    assert.match((await listFindings(path)).join('\n'), finding);
  });
}
