// A path id that is no uuid names nothing: the answer is that of an absent object.
import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { notFound } from '../errors/kernel.errors';
import { isId, type Id } from '../ids/ids';

@Injectable()
export class PathIdPipe implements PipeTransform<unknown, Id> {
  transform(value: unknown): Id {
    if (!isId(value)) throw notFound();
    return value;
  }
}

/** `@PathId('vacancyId') vacancyId: string`. */
export const PathId = (name: string) => Param(name, PathIdPipe);

export const ApiId = (name: string) => ApiParam({ name, format: 'uuid' });
