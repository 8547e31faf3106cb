// What the people of an organisation, and coordinators, send about it.
import { applyDecorators } from '@nestjs/common';
import { IsEmail } from 'class-validator';
import {
  BooleanField,
  ChoiceField,
  IdField,
  IntegerField,
  TextField,
} from '../../../kernel/http/fields';
import { memberLevels, type MemberLevel } from '../rules/membership';
import { sectors, type Sector } from '../rules/sectors';

const AddressField = (options: { readonly optional?: boolean; readonly nullable?: boolean } = {}) =>
  applyDecorators(TextField(3, 254, options), IsEmail());

export class InvitationTokenRequest {
  @TextField(10, 200)
  token!: string;
}

export class EditOrganisationRequest {
  @TextField(1, 200, { optional: true })
  name?: string;

  @ChoiceField(sectors, { optional: true })
  sector?: Sector;

  @TextField(4, 300, { optional: true, nullable: true })
  website?: string | null;

  @TextField(5, 40, { optional: true })
  phone?: string;

  @AddressField({ optional: true, nullable: true })
  email?: string | null;

  @IntegerField(0, 1_000_000, { optional: true, nullable: true })
  employees?: number | null;

  @TextField(10, 2000, { optional: true })
  proofNote?: string;
}

export class OrganisationContactRequest {
  @TextField(2, 120)
  name!: string;

  @TextField(2, 100)
  position!: string;

  @AddressField()
  email!: string;

  @TextField(5, 40)
  phone!: string;
}

export class SiteRequest {
  @TextField(2, 120)
  name!: string;

  @TextField(1, 120, { nullable: true })
  street!: string | null;

  @TextField(1, 20, { nullable: true })
  houseNumber!: string | null;

  @TextField(3, 12, { nullable: true })
  postcode!: string | null;

  @TextField(2, 80)
  place!: string;
}

export class EditSiteRequest extends SiteRequest {
  @BooleanField()
  active!: boolean;
}

export class InviteColleagueRequest {
  @AddressField()
  email!: string;

  @ChoiceField(memberLevels)
  level!: MemberLevel;
}

export class MemberLevelRequest {
  @ChoiceField(memberLevels)
  level!: MemberLevel;
}

export class AccessAnswerRequest {
  @TextField(5, 1000)
  reason!: string;
}

export class SchoolContactRequest {
  /** Null: the internship office. */
  @IdField({ nullable: true })
  accountId!: string | null;
}

export class EmployerNoteRequest {
  @TextField(2, 4000)
  text!: string;
}

export class ProofJudgementRequest {
  @ChoiceField(['accepted', 'not_accepted'])
  judgement!: 'accepted' | 'not_accepted';

  @TextField(5, 1000)
  reason!: string;
}
