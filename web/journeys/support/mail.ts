// Opens the demo's mailbox: what really went over SMTP to an address.
import { expect, type Page } from '@playwright/test';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

/** What time it is at the server, to ask for mails that come after now. */
export async function serverTime(page: Page): Promise<Date> {
  const answer = await page.request.get('/api/health/live');
  return new Date(answer.headers()['date'] ?? '');
}

/** The newest mail to an address, waiting for one that came after `since`. */
export async function newestMail(page: Page, to: string, since: Date): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    const answer = await page.request.get(`/api/demo/mails?to=${encodeURIComponent(to)}`);
    const { items } = (await answer.json()) as {
      items: Mail[];
    };
    const newest = items[0];
    expect(newest && new Date(newest.receivedAt) >= since).toBe(true);
    found = newest;
  }).toPass({ timeout: 20_000 });
  if (!found) throw new Error(`no mail to ${to}`);
  return found;
}

/** The first link of this app in a mail. */
export function linkIn(mail: Mail, path: string): string {
  const found = mail.text.match(/https?:\/\/\S+/g)?.find((link) => link.includes(path));
  if (!found) throw new Error(`no link to ${path} in the mail "${mail.subject}"`);
  return found;
}
