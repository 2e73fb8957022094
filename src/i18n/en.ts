import { article } from './en/article.ts';
import { citations } from './en/citations.ts';
import { corrections } from './en/corrections.ts';
import { feeds } from './en/feeds.ts';
import { frame } from './en/frame.ts';
import { help } from './en/help.ts';
import { printPack } from './en/print-pack.ts';
import { privacy } from './en/privacy.ts';
import { reading } from './en/reading.ts';
import { search } from './en/search.ts';
import { sharing } from './en/sharing.ts';
import { trail } from './en/trail.ts';

/** The words that the code itself says, in English, feature by feature. */
export const en = {
  ...frame,
  ...trail,
  ...article,
  ...citations,
  ...search,
  ...help,
  ...privacy,
  ...reading,
  ...sharing,
  ...feeds,
  ...printPack,
  ...corrections,
};
