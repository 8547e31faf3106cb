// A link that opens the reader's own mail program, with the subject filled in.
export const mailto = (address: string, subject: string): string =>
  `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
