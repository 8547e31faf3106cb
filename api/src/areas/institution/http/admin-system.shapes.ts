// What administrators see of the state of the installation.
import { ApiProperty } from '@nestjs/swagger';

class JobCountsResponse {
  @ApiProperty({ type: 'integer', description: 'Due and not begun.' })
  waiting!: number;

  @ApiProperty({ type: 'integer' })
  running!: number;

  @ApiProperty({ type: 'integer', description: 'Their time is still to come.' })
  later!: number;

  @ApiProperty({ type: 'integer', description: 'Given up after the last attempt.' })
  failed!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oldestDue!: string | null;
}

class TroubledJobResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'integer' })
  attempts!: number;

  @ApiProperty({ type: 'integer' })
  maxAttempts!: number;

  @ApiProperty({ description: 'Nobody will try it again by itself.' })
  givenUp!: boolean;

  @ApiProperty({ format: 'date-time' })
  nextRunAt!: string;

  @ApiProperty({ format: 'date-time' })
  lastTriedAt!: string;

  @ApiProperty({ description: 'First line of the last error, addresses left out.' })
  error!: string;
}

class JobsResponse {
  @ApiProperty({ type: JobCountsResponse })
  counts!: JobCountsResponse;

  @ApiProperty({ type: [TroubledJobResponse] })
  troubled!: TroubledJobResponse[];
}

class SealStateResponse {
  @ApiProperty({ type: 'integer' })
  lines!: number;

  @ApiProperty({ type: 'integer', description: 'Lines that wait for their seal.' })
  unsealed!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSealedAt!: string | null;
}

class DatabaseStateResponse {
  @ApiProperty()
  version!: string;

  @ApiProperty({ type: 'integer' })
  bytes!: number;

  @ApiProperty({ type: 'integer' })
  migrations!: number;

  @ApiProperty({ type: String, nullable: true })
  latestMigration!: string | null;
}

export class SystemResponse {
  @ApiProperty({ description: 'Version of Stagekeur.' })
  version!: string;

  @ApiProperty({ description: 'Version of Node.js.' })
  runtime!: string;

  @ApiProperty({ format: 'date-time', description: 'The moment of this answer.' })
  at!: string;

  @ApiProperty({ type: JobsResponse })
  jobs!: JobsResponse;

  @ApiProperty({ type: SealStateResponse })
  audit!: SealStateResponse;

  @ApiProperty({ type: DatabaseStateResponse })
  database!: DatabaseStateResponse;
}

export class AuditVerdictResponse {
  @ApiProperty()
  intact!: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Lines in the chain, when intact.' })
  sealed!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The first place that fits no more.',
  })
  position!: number | null;

  @ApiProperty({ type: String, enum: ['changed', 'missing'], nullable: true })
  reason!: 'changed' | 'missing' | null;
}
