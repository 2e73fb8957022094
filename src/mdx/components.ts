/** Maps what authors write to what draws it; `parts.ts` says how each part is written. */
import Cite from '../citations/Cite.astro';
import Note from '../citations/Note.astro';
import Callout from './Callout.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import EvidenceKinds from './EvidenceKinds.astro';
import EvidenceNote from './EvidenceNote.astro';
import Example from './Example.astro';
import Hundred from './Hundred.astro';
import KeyPoints from './KeyPoints.astro';
import Line from './Line.astro';
import Overview from './Overview.astro';
import Path from './Path.astro';
import PrivacyReceipt from './PrivacyReceipt.astro';
import Quote from './Quote.astro';
import Stack from './Stack.astro';
import Term from './Term.astro';
import TryThis from './TryThis.astro';

/** What authors may write. */
export const authorComponents = {
  Callout,
  Do,
  Dont,
  EvidenceKinds,
  EvidenceNote,
  Example,
  Hundred,
  KeyPoints,
  Line,
  Overview,
  Path,
  PrivacyReceipt,
  Quote,
  Stack,
  Term,
  TryThis,
};

/** What the article is rendered with: the parts, and what citations become. */
export const components = { ...authorComponents, Cite, Note };
