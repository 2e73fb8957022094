import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { createAuthoring } from './src/integrations/authoring.ts';
import { drawCards } from './src/integrations/cards.ts';
import { writeChapters } from './src/integrations/chapters.ts';
import { checkAuthoring } from './src/integrations/check-authoring.ts';
import { writeElements } from './src/integrations/elements.ts';
import { indexPages } from './src/integrations/pagefind.ts';
import { writeHeaders, writePolicies } from './src/integrations/security-headers.ts';
import { listPagesForSearchEngines } from './src/integrations/sitemap.ts';
import { trimCss } from './src/integrations/trim-css.ts';
import { tablesPlugin } from './src/mdx/tables-plugin.ts';
import { contentFolder, site } from './src/site.ts';

const authoring = createAuthoring({ contentFolder, site });
const fonts = './src/styles/fonts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Content folders don’t share what is remembered of them.
  cacheDir: `.cache/astro/${contentFolder}`,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: authoring.plugins,
      hastPlugins: [tablesPlugin()],
    }),
  },
  integrations: [
    mdx(),
    writeElements(),
    trimCss(),
    writeChapters(),
    drawCards(),
    listPagesForSearchEngines(),
    writePolicies(),
    indexPages(),
    checkAuthoring(authoring),
    writeHeaders(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          { weight: '400 700', style: 'normal', src: [`${fonts}/atkinson-latin.woff2`] },
          { weight: '400 700', style: 'italic', src: [`${fonts}/atkinson-latin-italic.woff2`] },
          {
            weight: '400 700',
            style: 'normal',
            src: [`${fonts}/atkinson-latin-ext.woff2`],
            unicodeRange: ['U+0100-017F', 'U+0218-021B'],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Bricolage',
      cssVariable: '--font-bricolage',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [{ weight: '690', style: 'normal', src: [`${fonts}/bricolage-latin.woff2`] }],
      },
    },
  ],
  vite: {
    // The styles are trimmed, made ready for old browsers and minified page by page: trimCss.
    plugins: [tailwindcss({ optimize: false })],
    build: {
      cssMinify: false,
      // A script in a file of its own needs no hash in the page’s policy, and is kept by the browser.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What the worksheet shares with the dialog that adds a step stays with it, and all of the way
          // out together: one file packs tighter than three.
          codeSplitting: {
            groups: [
              { name: 'leave', test: /src\/help\/(?:leave|left|exit)\b/ },
              {
                name: 'worksheet',
                test: /preact|src\/worksheet\/(?!(?:ui\/)?(?:AddStep|(?:open-)?add-step))/,
              },
            ],
          },
        },
        onLog(level, log, handler) {
          // Noise: every MDX file carries a directive that the bundler does not know.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
