// Paging by a cursor that names the last row seen, so that a page costs the same however far one reads.
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { kernelProblems } from '../errors/kernel.errors';
import { IntegerField } from './fields';
import { FromQueryNumber } from './query-values';

export class PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @ApiPropertyOptional({ description: 'Cursor of the next page, from the previous answer.' })
  cursor?: string;

  @FromQueryNumber()
  @IntegerField(1, 100, { optional: true })
  limit?: number;
}

export class PageInfo {
  @ApiProperty({ type: String, nullable: true, description: 'Null on the last page.' })
  next!: string | null;
}

export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Values of a cursor of ours; anything else is a problem that says so. */
export function decodeCursor(cursor: string, length: number): readonly (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || typeof value === 'number')
    )
      return values;
  } catch {
    // falls through: not a cursor of ours
  }
  throw kernelProblems['kernel.invalid-cursor']({
    errors: [{ pointer: '/cursor', code: 'kernel.invalid-cursor' }],
  });
}
