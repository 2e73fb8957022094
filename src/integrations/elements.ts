import type { AstroIntegration } from 'astro';

/**
 * Makes JSX into calls of Preact’s `h`, which takes fewer bytes than the general runtime for JSX.
 * Vite’s own `jsxInject` would bring Preact into every script of the site, and so onto articles.
 */
export function writeElements(): AstroIntegration {
  return {
    name: 'cairn-elements',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
            plugins: [
              {
                name: 'cairn-elements',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.tsx$/ },
                  // At the end, so that every line keeps its number.
                  handler: (code) => `${code}\nimport { Fragment, h } from 'preact';\n`,
                },
              },
            ],
          },
        });
      },
    },
  };
}
