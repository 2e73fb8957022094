import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { listPages, site, toFile } from '../site.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // How void elements end, and how long a title is, is not for HTML to say.
      'void-style': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      'doctype-style': 'off',
      // Numbers may wrap: on a narrow phone with large text they have to.
      'tel-non-breaking': 'off',
    },
  }),
);

for (const page of listPages(site)) {
  test(`/${page} is valid HTML`, async () => {
    const { results } = await validator.validateFile(toFile(site, page));
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    assert.deepEqual([...new Set(faults)], []);
  });
}
