import { z } from 'astro/zod';

/**
 * The words of the worksheet, by the part of the page that says them. The page fills in what stands
 * in {braces}. Every key is needed, and no other is allowed, so that a translation is never in part.
 */
const text = z.string().min(1);
/** A sentence that changes with a number, by the plural categories of the language. */
const counted = z.strictObject({ one: text, other: text });

/** The words of a line, as the names of keys. */
type Names<
  Line extends string,
  Found extends string = never,
> = Line extends `${infer Name} ${infer Rest}` ? Names<Rest, Found | Name> : Found | Line;

/** An object of texts, with the keys that these lines name. */
function texts<const Line extends string>(...lines: readonly Line[]) {
  const keys = lines.flatMap((line) => line.split(' '));
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, text])) as Record<Names<Line>, typeof text>,
  );
}

const endings = ['resting', 'built', 'let-go'] as const;
const marks = ['did', 'tried', 'learned', 'rested'] as const;

export const worksheetSchema = z.strictObject({
  title: text.describe(
    'Title of the page and of the browser’s tab; it never says what it is about.',
  ),
  summary: text.describe('One sentence about the page, for search engines and previews.'),
  common: texts(
    'back continue done cancel change delete undo close notAnswered stepOf skip',
    'goHome untitled today yesterday pickDay day long',
  ),
  arrive: texts(
    'lead private check stop start small notToday open print notTodayText usedBefore',
    'homeScreen offline',
  ),
  keep: texts('title device deviceHint page pageHint shared sharedText'),
  goal: texts(
    'different differentHint starters instead whose whoseOther why whyHint signs firstSign',
    'firstSignHint goodEnough goodEnoughHint close closeHint anchors anchorLow anchorHigh',
    'notSure pinsTitle pinsHint pinFirstSign pinGoodEnough pinNone step stepHint sure',
    'smallerTitle smallerHint smallerOffer smallerField useSmaller plan planHint ifCue',
    'thenAct ifExample when helpers helpersHint',
  ).extend({
    starterTexts: z.array(text).min(1),
    setWith: texts('me together other'),
    sureNames: texts('very', 'fairly', 'not-very'),
  }),
  plan: texts(
    'title goal why firstSign goodEnough step ifThen ifThenText whenWhere helpers print',
    'calendar',
  ),
  home: texts(
    'lead leadPage welcomeBack steps noSteps loose didIt markOther addStep changeStep addGoal',
    'enoughGoals more checkIn changeGoal moveUp moveDown pickUp bring files stones ifHardAgain',
  ).extend({ stonePlaced: counted }),
  cairn: texts('none steady grouped share sharePicture picture pictureHint withCount').extend({
    title: counted,
    label: counted,
    kinds: z.strictObject({ did: counted, tried: counted, learned: counted, rested: counted }),
  }),
  stone: texts(
    'title when note noteHint addNote addedTitle addedLead changeTitle keepAsk keepGranted keepDenied',
  ).extend({ kinds: texts(...marks), past: texts(...marks), added: counted }),
  checkIn: texts(
    'title helped inTheWay right keepGoal more numbers sentence sentenceOne noNumbers day',
    'number words notSure pinned stayed smaller toSheet toSheetText rhythm next',
  ).extend({ rhythms: texts('session week fortnight month none') }),
  session: texts(
    'title lead since sinceHint stones numbers numberLine helped inTheWay talkAbout hardToSay',
    'hardToSayHint include onSheet nothing print copyText share clipboard printing',
    'whoSees',
  ),
  /** How a goal ends, by the state that it has then. */
  ending: texts('glad ifHardAgain').extend({
    links: texts(...endings),
    titles: texts(...endings),
    texts: texts(...endings),
    buttons: texts(...endings),
    past: texts(...endings),
  }),
  step: texts('addTitle changeTitle archive'),
  files: texts(
    'title lead save saved locked lockedHint passphrase lock locking lockMissing read',
    'stonesCsv checkInsCsv text copyText copied copyFailed textLabel otherBrowser print',
    'printFilled blank calendar calendarHint calendarTitle calendarDefault calendarSave',
    'open openHint preview add replace added replaced unlockTitle unlock pack packHint',
    'packOne packed found settings spellcheck spellcheckHint deleteTitle deleteText',
    'deleteNow deleteKeep deleted deleteGoal',
  ).extend({
    columns: z.strictObject({ stones: z.array(text), checkIns: z.array(text) }),
    previewLost: counted,
    goals: counted,
    steps: counted,
    stones: counted,
  }),
  status: texts(
    'saved page nothing full blocked mended newer updated merged lost cleared shrunk room',
    'copyNudge backAgain',
  ),
  faults: texts('unreadable', 'not-ours', 'newer', 'damaged', 'too-large', 'empty', 'locked'),
  actions: texts(
    'words choice stone stoneGone step stepAway stepGone number goalGone status order',
    'import packed otherTab',
  ),
  undone: text,
  addStep: texts('close title edit field where none privacy add added look failed busy'),
  paper: texts('title lead noScript print help date closeMarks stones stonesHint whoSees'),
});

export type WorksheetWords = z.infer<typeof worksheetSchema>;
/** Two forms of a sentence, for one and for more. */
export type Counted = z.infer<typeof counted>;
