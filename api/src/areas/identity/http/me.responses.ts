// What a person sees about themselves.
import { ApiProperty } from '@nestjs/swagger';
import { PageInfo } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import type { MyAccount, MySession } from '../queries/my-account';
import { SessionAccount } from './session.responses';

export class MeResponse extends SessionAccount {
  @ApiProperty({ type: String, nullable: true, description: 'Institutional number.' })
  number!: string | null;

  @ApiProperty({ description: 'Whether this account signs in with a password of its own.' })
  hasPassword!: boolean;

  @ApiProperty({ description: 'Whether the name can be changed here.' })
  mayRename!: boolean;

  static of(account: MyAccount): MeResponse {
    return {
      id: account.id,
      kind: account.kind,
      name: account.name,
      email: account.email,
      number: account.number,
      language: account.language,
      density: account.density,
      shortcuts: account.shortcuts,
      hasPassword: account.hasPassword,
      mayRename: account.kind === 'employer',
      version: account.version,
    };
  }
}

export class OwnSession {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: Id;

  @ApiProperty({ type: String, nullable: true, example: 'Firefox' })
  browser!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Windows' })
  system!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  startedAt!: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  lastSeenAt!: Date;

  @ApiProperty({ description: 'The session that is asking.' })
  current!: boolean;
}

export class OwnSessionsResponse {
  @ApiProperty({ type: [OwnSession] })
  items!: OwnSession[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;

  static of(sessions: readonly MySession[]): OwnSessionsResponse {
    return {
      items: sessions.map(({ id, device, startedAt, lastSeenAt, current }) => ({
        id,
        browser: device.browser,
        system: device.system,
        startedAt,
        lastSeenAt,
        current,
      })),
      page: { next: null },
    };
  }
}
