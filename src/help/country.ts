/**
 * Which country’s lines stand first: the chosen one, else a guess from what the browser says about
 * itself. The guess is never stated as a fact, and never leaves the device.
 */

/** Where a chosen country is kept on the device. */
export const COUNTRY_KEY = 'cairn:country';
/** Stands for every country that has no lines of its own here: lines and directories for many. */
const ELSEWHERE = 'int';

/** The last parts of the names of time zones (`America/New_York`), old names among them. */
const zones: Readonly<Record<string, string>> = {
  us: 'Adak Anchorage Boise Chicago Denver Detroit Knox Marengo Petersburg Tell_City Vevay Vincennes Winamac Indianapolis Juneau Monticello Los_Angeles Louisville Menominee Metlakatla New_York Nome Beulah Center New_Salem Phoenix Sitka Yakutat Honolulu',
  ca: 'Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Rankin_Inlet Regina Resolute St_Johns Swift_Current Toronto Vancouver Whitehorse Winnipeg',
  gb: 'London',
  ie: 'Dublin',
  au: 'Macquarie Adelaide Brisbane Broken_Hill Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney',
  nz: 'Auckland Chatham',
  in: 'Calcutta Kolkata',
  za: 'Johannesburg',
  mx: 'Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Hermosillo Matamoros Mazatlan Merida Mexico_City Monterrey Ojinaga Tijuana',
  es: 'Ceuta Canary Madrid',
  ar: 'La_Rioja Rio_Gallegos Salta San_Juan San_Luis Tucuman Ushuaia Buenos_Aires Catamarca Cordoba Jujuy Mendoza',
  co: 'Bogota',
  cl: 'Coyhaique Punta_Arenas Santiago Easter',
  de: 'Berlin Busingen',
  at: 'Vienna',
  fr: 'Paris',
};
/** What a browser says that hides its zone. */
const hidden = /^(Etc\/.*|UTC|GMT|Atlantic\/Reykjavik)$/;

interface Settings {
  /** As in `navigator.languages`: `en-US`, `de`. */
  readonly languages: readonly string[];
  /** As `Intl` resolves it; empty if the browser doesn’t say. */
  readonly timeZone: string;
}

/**
 * The likely country among those that have lines. The zone comes first: many people outside the US
 * have a device in American English. A zone of a country without lines means elsewhere.
 * Undefined if nothing tells.
 */
export function guessCountry(
  { languages, timeZone }: Settings,
  known: readonly string[],
): string | undefined {
  if (timeZone !== '' && !hidden.test(timeZone)) {
    const place = timeZone.split('/').at(-1) ?? '';
    const country = Object.keys(zones).find((code) => zones[code]?.split(' ').includes(place));
    return country !== undefined && known.includes(country) ? country : ELSEWHERE;
  }
  return languages
    .map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]?.toLowerCase())
    .find((code) => code !== undefined && known.includes(code));
}
