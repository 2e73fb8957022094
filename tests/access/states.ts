/** Every state into which a reader can bring a page, by a name that a test can say. */
import { guideStates } from './guide-states.ts';
import { helpStates } from './help-states.ts';
import { searchStates } from './search-states.ts';
import { worksheetFileStates } from './worksheet-file-states.ts';
import { worksheetGoalStates } from './worksheet-goal-states.ts';
import { worksheetNoticeStates } from './worksheet-notice-states.ts';
import { worksheetStates } from './worksheet-states.ts';

export const states = {
  ...guideStates,
  ...helpStates,
  ...searchStates,
  ...worksheetGoalStates,
  ...worksheetStates,
  ...worksheetFileStates,
  ...worksheetNoticeStates,
};
