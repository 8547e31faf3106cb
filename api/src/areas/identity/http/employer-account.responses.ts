// Answers about accounts of employers' people; none tells whether an address is known.
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Always the same, whatever we know of the address: the mail tells the rest. */
export class MailFollowsResponse {
  @ApiProperty({ enum: [true], type: Boolean })
  mailFollows!: true;

  static readonly always: MailFollowsResponse = { mailFollows: true };
}

export class SignInResponse {
  @ApiPropertyOptional({ description: 'Signed in: the session cookie is set.' })
  signedIn?: true;

  @ApiPropertyOptional({ description: 'A code was mailed; send it with `attempt`.' })
  deviceCodeNeeded?: true;

  @ApiPropertyOptional({ description: 'Names this sign-in when the code is sent.' })
  attempt?: string;
}
