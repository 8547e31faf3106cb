// A text that is stored in both languages; the screen picks the reader's.
import { ApiProperty } from '@nestjs/swagger';

export class LocalisedText {
  @ApiProperty()
  nl!: string;

  @ApiProperty()
  en!: string;
}
