// Short answers of the doors that change something.
import { ApiProperty } from '@nestjs/swagger';

export class CreatedScreeningResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class SavedAnswerResponse {
  @ApiProperty()
  itemKey!: string;

  @ApiProperty({ description: 'Of the answer, for the next If-Match.' })
  version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  savedAt!: Date;
}

export class RecordedVerificationResponse {
  @ApiProperty()
  itemKey!: string;

  @ApiProperty({ description: 'Of the item, for the next If-Match.' })
  version!: number;

  @ApiProperty({ description: 'Of the screening, which counts as changed by a finding.' })
  screeningVersion!: number;
}

export class KeptRemarkResponse {
  @ApiProperty()
  itemKey!: string;

  @ApiProperty({ description: 'Of the remark, for the next If-Match; 0 when it was taken back.' })
  version!: number;
}

export class DecidedAdmissionResponse {
  @ApiProperty({ format: 'uuid' })
  admissionId!: string;
}
