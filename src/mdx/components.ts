/** Maps what authors write to what draws it; `parts.ts` says how each part is written. */
import Cite from '../citations/Cite.astro';
import Note from '../citations/Note.astro';
import Callout from './Callout.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import EvidenceKinds from './EvidenceKinds.astro';
import EvidenceNote from './EvidenceNote.astro';
import KeyPoints from './KeyPoints.astro';
import Overview from './Overview.astro';
import PrivacyReceipt from './PrivacyReceipt.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';
import TryThis from './TryThis.astro';

/** What authors may write. */
export const authorComponents = {
  Callout,
  Do,
  Dont,
  EvidenceKinds,
  EvidenceNote,
  KeyPoints,
  Overview,
  PrivacyReceipt,
  Quote,
  Term,
  TryThis,
};

/** What the article is rendered with: the parts, and what citations become. */
export const components = { ...authorComponents, Cite, Note };
