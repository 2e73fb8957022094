import { type CopyFault, type ReadCopy, readCopy } from '../files/copy.ts';
import { readFile } from '../files/deliver.client.ts';
import { unlockCopy } from '../files/lock.ts';
import { CopyPreview } from './CopyPreview.tsx';
import { app, useScratch } from './current.ts';
import { Passphrase } from './Passphrase.tsx';
import { Section } from './Section.tsx';

/** Opens a saved copy: what is in it is shown first, and nothing changes until the person chooses. */
export function OpenCopy() {
  const text = app.words.files;
  const [found, setFound] = useScratch<ReadCopy | undefined>('found', undefined);
  const [isWrong, setWrong] = useScratch('isWrong', false);
  const fault = isWrong ? 'locked' : found?.kind === 'fault' ? found.fault : undefined;

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setWrong(false);
    const tooLarge = { kind: 'fault', fault: 'too-large' satisfies CopyFault } as const;
    setFound(await readFile(file).then(readCopy, () => tooLarge));
  }

  async function unlock(passphrase: string): Promise<void> {
    if (found?.kind !== 'locked') return;
    const content = await unlockCopy(found.locked, passphrase);
    setWrong(content === undefined);
    if (content !== undefined) setFound(readCopy(content));
  }

  return (
    <Section title={text.open}>
      <p class="hint" id="open-hint">
        {text.openHint}
      </p>
      <input
        id="open-file"
        type="file"
        accept=".json,application/json"
        aria-label={text.open}
        aria-describedby="open-hint"
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="fault" role="alert">
        {fault && app.words.faults[fault]}
      </p>
      {found?.kind === 'locked' && (
        <Passphrase name="unlock" title={text.unlockTitle} button={text.unlock} onSubmit={unlock} />
      )}
      {found?.kind === 'copy' && (
        <CopyPreview
          {...found}
          onDone={(sentence) => {
            setFound(undefined);
            if (sentence) app.tell(sentence);
          }}
        />
      )}
    </Section>
  );
}
