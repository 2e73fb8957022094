/** A copy that only its passphrase opens. There is no second way in, and none can be added later. */
import { fits, type Infer, integer, matching, oneOf, record, text } from '../model/shape.ts';

/** Version of the encrypted file. Another way to make keys raises it. */
export const LOCK_VERSION = 1;
/** How every encrypted copy begins: by this a long one is known before it is parsed. */
export const LOCKED_START = '{"app":"cairn","kind":"worksheet-locked"';

/** Rounds of PBKDF2 with SHA-256, as OWASP’s Password Storage Cheat Sheet asks for. */
const ITERATIONS = 600_000;
/** A file that asks for more could hang the page: some seconds on an old phone are the limit. */
const MOST_ITERATIONS = 10 * ITERATIONS;
/** In octets. NIST SP 800-132 asks for a salt of 16, SP 800-38D for a vector of 12. */
const SALT_LENGTH = 16;
const IV_LENGTH = 12;
/** So many octets become text at a time: a call takes a limited number of arguments. */
const CHUNK = 0x8000;

/** An encrypted copy, its octets in base64 (RFC 4648). */
export const lockedShape = record(
  {
    app: oneOf('cairn'),
    kind: oneOf('worksheet-locked'),
    v: oneOf(LOCK_VERSION),
    kdf: record(
      {
        name: oneOf('PBKDF2-SHA-256'),
        iter: integer(1, MOST_ITERATIONS),
        salt: matching(/^[A-Za-z0-9+/]{22}==$/),
      },
      {},
    ),
    iv: matching(/^[A-Za-z0-9+/]{16}$/),
    ct: text,
  },
  {},
);
export type Locked = Infer<typeof lockedShape>;

/** True where this browser can encrypt: it can’t on a page from an insecure address. */
export function canLock(): boolean {
  return (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}

/**
 * Encrypts a text with AES-GCM and a key of 256 bits made from the passphrase. Takes a part of a
 * second, on an old phone some seconds. Rejects where `canLock` is false.
 */
export async function lockCopy(text: string, passphrase: string): Promise<string> {
  const salt = encodeBase64(crypto.getRandomValues(new Uint8Array(SALT_LENGTH)));
  const iv = encodeBase64(crypto.getRandomValues(new Uint8Array(IV_LENGTH)));
  const header = writeHeader(ITERATIONS, salt, iv);
  const key = await makeKey(header, passphrase, 'encrypt');
  const octets = await crypto.subtle.encrypt(
    nameCipher(header),
    key,
    new TextEncoder().encode(text),
  );
  return JSON.stringify({ ...header, ct: encodeBase64(new Uint8Array(octets)) });
}

/**
 * The text of an encrypted copy. Undefined for a wrong passphrase, for damage, and for a header
 * that asks too much: nobody can tell the first two apart, so no message should.
 */
export async function unlockCopy(locked: Locked, passphrase: string): Promise<string | undefined> {
  if (!fits(locked, lockedShape)) return undefined;
  const { kdf, iv, ct } = locked;
  const header = writeHeader(kdf.iter, kdf.salt, iv);
  try {
    const key = await makeKey(header, passphrase, 'decrypt');
    const octets = await crypto.subtle.decrypt(nameCipher(header), key, decodeBase64(ct));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets);
  } catch {
    return undefined;
  }
}

type Header = Omit<Locked, 'ct'>;

/** Always in the same order, whatever the file’s: the header is a part of what is checked. */
function writeHeader(iter: number, salt: string, iv: string): Header {
  const kdf = { name: 'PBKDF2-SHA-256', iter, salt } as const;
  return { app: 'cairn', kind: 'worksheet-locked', v: LOCK_VERSION, kdf, iv };
}

/** What AES-GCM needs to know. The header is bound to the text: no one can change either alone. */
function nameCipher(header: Header): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: decodeBase64(header.iv),
    additionalData: new TextEncoder().encode(JSON.stringify(header)),
  };
}

async function makeKey(
  { kdf }: Header,
  passphrase: string,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same letters can be typed in more than one way; NFKC makes them the same (RFC 8265).
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: decodeBase64(kdf.salt), iterations: kdf.iter },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function encodeBase64(octets: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < octets.length; start += CHUNK)
    letters += String.fromCharCode(...octets.subarray(start, start + CHUNK));
  return btoa(letters);
}

/** Throws a DOMException for a text that isn’t base64. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
