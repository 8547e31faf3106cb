// Shows how to sign in to the demo: one person per role, in Dutch and English.

/**
 * Pure: the lines to print.
 * @param {{ role: { nl: string, en: string }, how: string, name: string, detail: string }[]} signIns
 */
export function signInTable(signIns) {
  const rows = signIns.map(({ role, how, name, detail }) => [
    role.nl === role.en ? role.nl : `${role.nl} / ${role.en}`,
    name,
    [how, detail].filter((part) => part !== undefined && part !== '').join(': '),
  ]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  return rows.map(
    ([role, name, how]) => `  ${role.padEnd(widths[0])}   ${name.padEnd(widths[1])}   ${how}`,
  );
}
