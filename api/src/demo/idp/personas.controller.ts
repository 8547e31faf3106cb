// Tells the demo's start page whom one can sign in as.
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../../kernel/access/access.decorators';
import { roles, type Role } from '../../kernel/access/actor';
import { LocalisedText } from '../../kernel/http/localised-text';
import type { Id } from '../../kernel/ids/ids';
import { Personas } from './personas';

class PersonaResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: Id;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role!: Role;

  @ApiProperty({ type: [LocalisedText] })
  scopes!: LocalisedText[];
}

class PersonasResponse {
  @ApiProperty({ type: [PersonaResponse] })
  items!: PersonaResponse[];
}

@ApiTags('demo')
@Public()
@Controller('demo/personas')
export class PersonasController {
  constructor(private readonly personas: Personas) {}

  @Get()
  @ApiOkResponse({ type: PersonasResponse })
  async list(): Promise<PersonasResponse> {
    const all = await this.personas.all();
    return {
      items: all.map(({ id, name, role, scopes }) => ({
        id,
        name,
        role,
        scopes: scopes.map(({ nl, en }) => ({ nl, en })),
      })),
    };
  }
}
