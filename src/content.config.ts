import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { checkFields } from './authoring/strict-loader.ts';
import { articleSchema } from './schemas/article.ts';
import { helplinesSchema } from './schemas/helpline.ts';
import { pageSchema } from './schemas/page.ts';
import { phaseSchema } from './schemas/phase.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { worksheetSchema } from './schemas/worksheet.ts';
import { contentFolder } from './site.ts';

const mdx = '**/[^_]*.mdx';
const yaml = '**/[^_]*.yaml';

export const collections = {
  articles: defineCollection({
    loader: checkFields(glob({ base: `${contentFolder}/articles`, pattern: mdx }), articleSchema),
    schema: articleSchema,
  }),
  pages: defineCollection({
    loader: checkFields(glob({ base: `${contentFolder}/pages`, pattern: mdx }), pageSchema),
    schema: pageSchema,
  }),
  phases: defineCollection({
    loader: checkFields(glob({ base: `${contentFolder}/phases`, pattern: mdx }), phaseSchema),
    schema: phaseSchema,
  }),
  sources: defineCollection({
    loader: checkFields(glob({ base: `${contentFolder}/sources`, pattern: yaml }), sourceSchema),
    schema: sourceSchema,
  }),
  helplines: defineCollection({
    loader: checkFields(
      glob({ base: `${contentFolder}/helplines`, pattern: yaml }),
      helplinesSchema,
    ),
    schema: helplinesSchema,
  }),
  glossary: defineCollection({
    loader: checkFields(glob({ base: `${contentFolder}/glossary`, pattern: yaml }), termSchema),
    schema: termSchema,
  }),
  search: defineCollection({
    loader: checkFields(
      glob({ base: `${contentFolder}/search`, pattern: yaml }),
      searchWordsSchema,
    ),
    schema: searchWordsSchema,
  }),
  worksheets: defineCollection({
    loader: checkFields(
      glob({ base: `${contentFolder}/worksheets`, pattern: yaml }),
      worksheetSchema,
    ),
    schema: worksheetSchema,
  }),
};
