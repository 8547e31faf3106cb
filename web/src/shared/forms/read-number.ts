// Reads a number as people write it here: 1.250,50 and 1250.5 are the same amount.

/** null when the text is empty, NaN when it is no number. */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0€]/g, '');
  if (bare === '') return null;
  const plain = bare.includes(',') ? bare.replace(/\./g, '').replace(',', '.') : bare;
  const grouped = /^-?\d{1,3}(\.\d{3})+$/.test(bare) ? bare.replace(/\./g, '') : plain;
  return /^-?\d+(\.\d+)?$/.test(grouped) ? Number(grouped) : Number.NaN;
}

export function writeNumber(value: number | null, decimalComma: boolean): string {
  if (value === null || Number.isNaN(value)) return '';
  return decimalComma ? String(value).replace('.', ',') : String(value);
}
