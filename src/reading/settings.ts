/**
 * What a reader may set, and the values of each. A choice becomes an attribute of the page’s root,
 * `data-theme="dark"`; what it looks like is decided in `styles/settings.css`.
 */
export const settings = {
  theme: ['usual', 'light', 'dark', 'contrast'],
  size: ['small', 'usual', 'large', 'largest'],
  spacing: ['usual', 'wide', 'widest'],
  width: ['narrow', 'usual', 'wide'],
  font: ['usual', 'serif', 'system'],
  motion: ['usual', 'calm'],
} as const;

export type Setting = keyof typeof settings;
export type SettingValue<Name extends Setting> = (typeof settings)[Name][number];

/** Under this key a browser keeps the choices that differ from the usual, and nothing else. */
export const SETTINGS_KEY = 'cairn:reading';

export const settingNames = Object.keys(settings) as Setting[];
