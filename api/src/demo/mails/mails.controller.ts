// Shows what the demo mailed, so that a reader can follow the links.
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../../kernel/access/access.decorators';
import { TextField } from '../../kernel/http/fields';
import type { Id } from '../../kernel/ids/ids';
import { CaughtMails } from './caught-mails';

class CaughtMailsQuery {
  @TextField(1, 254, { optional: true })
  to?: string;
}

class CaughtMailResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: Id;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt!: Date;

  @ApiProperty()
  to!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  text!: string;
}

class CaughtMailsResponse {
  @ApiProperty({ type: [CaughtMailResponse] })
  items!: CaughtMailResponse[];
}

@ApiTags('demo')
@Public()
@Controller('demo/mails')
export class MailsController {
  constructor(private readonly mails: CaughtMails) {}

  @Get()
  @ApiOkResponse({ type: CaughtMailsResponse })
  async newest(@Query() query: CaughtMailsQuery): Promise<CaughtMailsResponse> {
    const mails = await this.mails.newest(query.to ?? null);
    return {
      items: mails.map(({ id, receivedAt, to, subject, text }) => ({
        id,
        receivedAt,
        to,
        subject,
        text,
      })),
    };
  }
}
