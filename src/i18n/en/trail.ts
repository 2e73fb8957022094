import type { Phase } from '../../site.ts';
import { many } from './many.ts';

/** The words of the ways to the guides: home page, trail and lists. */
export const trail = {
  home: {
    title: 'Every small step counts. Mark it.',
    lead: 'Plain-language guides to therapy, with every claim linked to its source. Nothing you type here leaves your device.',
    findPlace: 'Find where you are',
    readFirst: 'Start with a small step',
    private: 'No sign-up, no ads, no trackers: check it yourself',
    promises: (sources: number) => [
      `${many(sources, 'source', 'sources')}, each one checked`,
      'No JavaScript needed to read',
      'Free and open source',
    ],
    trailTitle: 'Where are you on the trail?',
    trailLead:
      'Therapy rarely runs in a straight line. Start at the part that sounds like this week.',
    readTitle: 'Guides to begin with',
    allGuides: 'All guides, A to Z',
    cairnTitle: 'Why a cairn?',
    cairnText:
      'A cairn is a stack of stones that walkers leave to mark a path. Each stone here stands for one small step that someone took. It says: someone was here, and went on.',
    startSteps: 'Begin with my own steps',
    cairnLabel: 'A cairn: seven stones in a stack, the top one glowing',
  },
  phase: {
    articles: (count: number) => many(count, 'guide', 'guides'),
    articlesTitle: 'Guides for this part of the trail',
    trail: 'The trail',
    next: 'Next on the trail',
    previous: 'Before this',
  },
  phaseNames: {
    before: 'Before you start',
    first: 'First steps',
    along: 'Along the way',
    rough: 'Rough ground',
    onward: 'Looking back, going on',
  } satisfies Record<Phase, string>,
  articles: {
    title: 'Read',
    summary: 'Every guide, along the trail and from A to Z.',
    aToZ: 'A to Z',
    follow: 'Follow the guides in a feed reader',
  },
};
