import { fetchPart, openDialog, stylePanels } from './open-panel.client.ts';
import { enhanceSettings } from './settings-form.client.ts';

/** Shows the form of the settings page as a panel, beside which the page behind can be seen. */
export async function openSettings(link: HTMLAnchorElement): Promise<void> {
  const [form] = await Promise.all([
    fetchPart<HTMLFormElement>(link, '#reading-form'),
    stylePanels(),
  ]);
  enhanceSettings(form);
  openDialog(link.textContent, form, link);
}
