// An employer enters: an account with a confirmed address, and the organisation registered through the trade register.
import { newId } from '../../kernel/ids/ids';
import type { StoryEmployer } from '../story/story-employer';
import type { Player } from '../stage/player';
import type { Stage } from '../stage/stage';

export interface Entered {
  readonly story: StoryEmployer;
  readonly employerId: string;
  readonly siteId: string;
  readonly owner: Player;
}

/** The address of the one who speaks for an employer in the story. */
export const emailOf = (story: StoryEmployer): string => {
  const first = story.contact.name.split(' ')[0] ?? 'info';
  const plain = first
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  return `${plain}@${story.company.domain}`;
};

export async function enter(
  stage: Stage,
  story: StoryEmployer,
  passwordHash: string,
): Promise<Entered> {
  const accountId = newId();
  const now = stage.clock.now();
  await stage.database.transaction((tx) =>
    tx.query(
      `insert into identity.accounts (id, kind, email, name, password_hash, email_confirmed_at, created_at)
       values ($1, 'employer', $2, $3, $4, $5, $5)`,
      [accountId, emailOf(story), story.contact.name, passwordHash, now],
    ),
  );
  const newcomer = stage.player(accountId, 'employer', null);
  const { body } = await newcomer.post('/employers', {
    origin: 'trade_register',
    kvkNumber: story.company.kvkNumber,
    sector: story.sector,
    phone: story.company.phone,
    position: story.contact.position,
    website: `https://www.${story.company.domain}`,
  });
  const employerId = body['employerId'] as string;
  const owner = stage.player(accountId, 'employer', employerId);
  const sites = (await owner.get('/employer/sites')).body['items'] as { id: string }[];
  return { story, employerId, siteId: sites[0]?.id ?? '', owner };
}
