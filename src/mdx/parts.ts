/**
 * The parts that authors may write inside an article, and what each one needs.
 * `Parts.ts` maps the same names to their components; a test keeps the two alike.
 */
export interface Part {
  /** Attributes the author must give. */
  readonly required: readonly string[];
  /** Attributes the author may give. */
  readonly optional: readonly string[];
  /** How the value of an attribute has to look, where not every text will do. */
  readonly patterns?: Readonly<Record<string, RegExp>>;
  /** Shown in errors, to copy from. */
  readonly example: string;
}

export const parts: Readonly<Record<string, Part>> = {
  KeyPoints: { required: [], optional: ['title'], example: '<KeyPoints>' },
  TryThis: {
    required: ['title', 'step'],
    optional: [],
    example: '<TryThis title="Name one step" step="Write one sentence about this week">',
  },
  Callout: { required: ['title'], optional: [], example: '<Callout title="If you are in danger">' },
  EvidenceNote: { required: [], optional: ['title'], example: '<EvidenceNote>' },
  EvidenceKinds: { required: [], optional: [], example: '<EvidenceKinds />' },
  PrivacyReceipt: { required: [], optional: [], example: '<PrivacyReceipt />' },
  Overview: {
    required: ['title'],
    optional: [],
    example: '<Overview title="The kinds at a glance">',
  },
  Stack: { required: ['title'], optional: [], example: '<Stack title="One step, made smaller">' },
  Path: { required: ['title'], optional: [], example: '<Path title="A first session">' },
  Example: { required: ['title'], optional: [], example: '<Example title="A card, filled in">' },
  Hundred: {
    required: ['title', 'count'],
    optional: [],
    patterns: { count: /^([1-9]?\d|100)$/ },
    example: '<Hundred title="Eight in a hundred" count="8">',
  },
  Line: {
    required: ['title', 'points', 'high', 'low'],
    optional: [],
    patterns: { points: /^[^,]+ (\d|10)(, [^,]+ (\d|10))+$/ },
    example: '<Line title="A week" points="Mon 6, Tue 3, Wed 7" high="Good" low="Hard">',
  },
  Quote: { required: [], optional: [], example: '<Quote>' },
  Term: { required: ['id'], optional: [], example: '<Term id="alliance">alliance</Term>' },
  Do: { required: [], optional: ['title'], example: '<Do>' },
  Dont: { required: [], optional: ['title'], example: '<Dont>' },
};
