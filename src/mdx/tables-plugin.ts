import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** Tells which cells of an author’s table are headers: the first row of its columns, the first cell of its row. */
export function tablesPlugin(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'cairn-tables',
    element: {
      filter: ['th', 'td'],
      visit(cell, context) {
        if (cell.tagName === 'th') return { ...cell, properties: { scope: 'col' } };
        const row = context.parent(cell)?.children ?? [];
        if (context.indexOf(cell) !== row.findIndex(({ type }) => type === 'element')) return;
        return { ...cell, tagName: 'th', properties: { scope: 'row' } };
      },
    },
  });
}
