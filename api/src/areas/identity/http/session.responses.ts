// What the session tells its own browser.
import { ApiProperty } from '@nestjs/swagger';
import { roles, type Actor, type Language, type Role } from '../../../kernel/access/actor';
import type { Config } from '../../../kernel/config/config';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type { Id } from '../../../kernel/ids/ids';
import type { MyAccount, MyRole } from '../queries/my-account';

export const densities = ['auto', 'comfortable', 'compact'] as const;

export class SessionAccount {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: Id;

  @ApiProperty({ enum: ['institution', 'employer'] })
  kind!: 'institution' | 'employer';

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: ['nl', 'en'] })
  language!: Language;

  @ApiProperty({ enum: densities })
  density!: (typeof densities)[number];

  @ApiProperty({ description: 'Whether keyboard shortcuts work.' })
  shortcuts!: boolean;

  @ApiProperty({ type: 'integer', description: 'For If-Match of PATCH /me.' })
  version!: number;
}

export class RoleScope {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: Id;

  @ApiProperty({ type: LocalisedText, nullable: true })
  name!: LocalisedText | null;
}

export class SessionRole {
  @ApiProperty({ enum: roles, enumName: 'Role' })
  role!: Role;

  @ApiProperty({
    type: [RoleScope],
    description: 'Programmes or organisations that the role is over.',
  })
  scopes!: RoleScope[];
}

export class SessionInstitution {
  @ApiProperty()
  name!: string;
}

export class SessionResponse {
  @ApiProperty({ type: SessionAccount, nullable: true, description: 'Null when nobody signed in.' })
  account!: SessionAccount | null;

  @ApiProperty({ enum: roles, enumName: 'Role', nullable: true })
  role!: Role | null;

  @ApiProperty({ type: [SessionRole] })
  roles!: SessionRole[];

  @ApiProperty({ type: [String], description: 'Programmes of the present role.' })
  programmeIds!: readonly Id[];

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Organisation that an employer’s person acts for.',
  })
  employerId!: Id | null;

  @ApiProperty({ type: SessionInstitution })
  institution!: SessionInstitution;

  @ApiProperty({ description: 'Whether this is the demo, with its own mailbox page.' })
  demo!: boolean;

  static of(
    config: Config,
    person: { actor: Actor; account: MyAccount; roles: readonly MyRole[] } | null,
  ): SessionResponse {
    return {
      account: person && accountOf(person.account),
      role: person?.actor.role ?? null,
      roles:
        person?.roles.map(({ role, scopes }) => ({
          role,
          scopes: scopes.map(({ id, name }) => ({
            id,
            name: name && { nl: name.nl, en: name.en },
          })),
        })) ?? [],
      programmeIds: person?.actor.programmeIds ?? [],
      employerId: person?.actor.employerId ?? null,
      institution: { name: config.institutionName },
      demo: config.demo,
    };
  }
}

const accountOf = (account: MyAccount): SessionAccount => ({
  id: account.id,
  kind: account.kind,
  name: account.name,
  email: account.email,
  language: account.language,
  density: account.density,
  shortcuts: account.shortcuts,
  version: account.version,
});
