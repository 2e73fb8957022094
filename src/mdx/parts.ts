/**
 * The parts that authors may write inside an article, and what each one needs.
 * `Parts.ts` maps the same names to their components; a test keeps the two alike.
 */
export interface Part {
  /** Attributes the author must give. */
  readonly required: readonly string[];
  /** Attributes the author may give. */
  readonly optional: readonly string[];
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
  Quote: { required: [], optional: [], example: '<Quote>' },
  Term: { required: ['id'], optional: [], example: '<Term id="alliance">alliance</Term>' },
  Do: { required: [], optional: ['title'], example: '<Do>' },
  Dont: { required: [], optional: ['title'], example: '<Dont>' },
};
