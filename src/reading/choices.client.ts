import { SETTINGS_KEY, type Setting, settingNames } from './settings.ts';

type Choices = Partial<Record<Setting, string>>;

/** The choice that the page shows now. */
export function getChoice(name: Setting): string {
  return document.documentElement.dataset[name] || 'usual';
}

/** Shows a choice, and keeps it. Returns whether the browser has kept it. */
export function choose(name: Setting, value: string): boolean {
  document.documentElement.dataset[name] = value === 'usual' ? '' : value;
  const kept: Choices = {};
  for (const setting of settingNames) {
    const choice = getChoice(setting);
    if (choice !== 'usual') kept[setting] = choice;
  }
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(SETTINGS_KEY);
    else localStorage.setItem(SETTINGS_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Shows what another tab or page has chosen meanwhile. */
export function showKeptChoices(): void {
  try {
    const kept: Choices = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
    for (const name of settingNames) document.documentElement.dataset[name] = kept[name] ?? '';
  } catch {
    // Storage is blocked: this page keeps what it shows.
  }
}
