/** Gathers the chosen pages into one document that is only on paper, and prints it. */
export function enhancePrintPack(): void {
  const form = document.querySelector<HTMLFormElement>('#print-pack');
  const booklet = document.querySelector('#booklet');
  const status = document.querySelector('#print-pack-status');
  const button = form?.querySelector('button');
  if (!form || !booklet || !status || !button) return;
  const listChosen = () => [...form.querySelectorAll<HTMLInputElement>('input:checked')];

  form.addEventListener('change', () => {
    const { length } = listChosen();
    button.disabled = length === 0;
    status.textContent = (form.dataset['chosen'] ?? '').replace('#', String(length));
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const pages = await Promise.all(listChosen().map(({ value }) => loadPage(value)));
      document.adoptedStyleSheets = pages.map(toStyles);
      booklet.replaceChildren(...pages.map(toChapter));
      await Promise.all([...booklet.querySelectorAll('img')].map((picture) => picture.decode()));
      print();
    } catch {
      status.textContent = form.dataset['failed'] ?? '';
    }
  });
  document.querySelector('#print-pack-asleep')?.remove();
}

/** Fetches what is printed of a page, which stands beside it. Rejects if it doesn’t come. */
function loadPage(page: string): Promise<Document> {
  const href = `${page}parts/`;
  return new Promise((resolve, reject) => {
    // Unlike a parser fed with text, this makes a document without going around Trusted Types.
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${href} answered ${request.status}.`));
    };
    request.onerror = () => reject(new Error(`${href} didn’t answer.`));
    request.send();
  });
}

/** The styles of a page, which hold what its parts need: this page has none for them. */
function toStyles(page: Document): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page.querySelector('script')?.textContent ?? '');
  return sheet;
}

/** The title, text, sources and code of a page, without what is only for the screen. */
function toChapter(page: Document): HTMLElement {
  const chapter = document.createElement('article');
  const parts = page.querySelectorAll(
    'h1, .prose, .page-main > p, .references, .paper, [src="qr.svg"]',
  );
  chapter.append(...[...parts].map((part) => document.importNode(part, true)));
  for (const part of chapter.querySelectorAll('.note, .no-print, .cite button')) part.remove();
  for (const code of chapter.querySelectorAll('img')) {
    // Its address is that of a file beside its own page.
    code.src = new URL('../qr.svg', page.URL).href;
    code.loading = 'eager';
  }
  // Ids of one page would stand beside those of the next.
  for (const part of chapter.querySelectorAll('[id]')) part.removeAttribute('id');
  return chapter;
}
