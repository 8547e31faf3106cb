// Finds out how a text file was written: UTF-8 with or without its mark, else Windows-1252; null when it is no text.

export type Encoding = 'utf-8' | 'windows-1252';

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

export function decodeText(content: Buffer): { text: string; encoding: Encoding } | null {
  const bytes = content.subarray(0, 3).equals(utf8Mark) ? content.subarray(3) : content;
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return isText(utf8) ? { text: utf8, encoding: 'utf-8' } : null;
  if (bytes.length < content.length) return null;
  const western = decode(bytes, 'windows-1252');
  return western !== null && isText(western) ? { text: western, encoding: 'windows-1252' } : null;
}

function decode(bytes: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No control characters but tab and line ends: a workbook, an archive or UTF-16 has them, and so has no name. */
function isText(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return false;
    if (code >= 127 && code < 160) return false;
  }
  return true;
}
