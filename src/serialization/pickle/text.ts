/** @file Python's `str` as bytes: UTF-8, in which pickle also writes lone surrogates (`surrogatepass`). */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const loneSurrogate = /\p{Surrogate}/u;

/** Encodes text; a lone surrogate takes the three bytes that Python gives it. */
export function encodeText(text: string): Uint8Array {
  if (!loneSurrogate.test(text)) return encoder.encode(text);
  const parts: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0xd800 || code > 0xdfff) parts.push(...encoder.encode(character));
    else parts.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(parts);
}

/** Decodes text, or returns null if the bytes are not what Python writes for a `str`. */
export function decodeText(bytes: Uint8Array): string | null {
  const whole = decodeStrict(bytes);
  if (whole !== null) return whole;
  let text = '';
  let start = 0;
  for (let i = 0; i + 2 < bytes.length; i++) {
    if (bytes[i] !== 0xed || bytes[i + 1] < 0xa0 || (bytes[i + 1] & 0xc0) !== 0x80 || (bytes[i + 2] & 0xc0) !== 0x80)
      continue;
    const before = decodeStrict(bytes.subarray(start, i));
    if (before === null) return null;
    text += before + String.fromCharCode(0xd000 | ((bytes[i + 1] & 63) << 6) | (bytes[i + 2] & 63));
    i += 2;
    start = i + 1;
  }
  const rest = start > 0 ? decodeStrict(bytes.subarray(start)) : null;
  return rest === null ? null : text + rest;
}

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
