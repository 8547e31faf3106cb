// Lets anyone see which programmes there are: sign-in pages and filters name them.
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../kernel/access/access.decorators';
import { LocalisedText } from '../../../kernel/http/localised-text';
import { Programmes } from '../queries/programmes';

export class ProgrammeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;

  @ApiProperty({ type: LocalisedText })
  facultyName!: LocalisedText;
}

export class ProgrammesResponse {
  @ApiProperty({ type: [ProgrammeResponse] })
  items!: ProgrammeResponse[];
}

@ApiTags('institution')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: Programmes) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: ProgrammesResponse })
  async list(): Promise<ProgrammesResponse> {
    const all = await this.programmes.all();
    return {
      items: all
        .filter((programme) => programme.active)
        .map(({ id, code, name, facultyName }) => ({ id, code, name, facultyName })),
    };
  }
}
