// Takes the one file out of a multipart request: nothing but a file, at most 5 MB, its name made harmless.
import type { FastifyRequest } from 'fastify';
import { kernelProblems } from '../../../kernel/errors/kernel.errors';

export interface UploadedFile {
  readonly name: string;
  readonly content: Buffer;
}

export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw kernelProblems['kernel.unsupported-media-type']();
  try {
    const part = await request.file();
    if (!part) throw missingFile();
    return { name: harmless(part.filename), content: await part.toBuffer() };
  } catch (error) {
    throw asProblem(error);
  }
}

const missingFile = () =>
  kernelProblems['kernel.invalid-body']({ errors: [{ pointer: '/file', code: 'field.required' }] });

/** The reader of multipart bodies has errors of its own, some without a status. */
function asProblem(error: unknown): unknown {
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (statusCode === 413)
    return kernelProblems['kernel.too-large']({
      errors: [{ pointer: '/file', code: 'kernel.too-large' }],
    });
  const fromReader = statusCode === 400 || /^(FST_|ERR_STREAM_PREMATURE_CLOSE$)/.test(code ?? '');
  const broken = error instanceof Error && /multipart|boundary/i.test(error.message);
  return fromReader || broken
    ? kernelProblems['kernel.malformed-request']({ cause: error })
    : error;
}

/** Shown and kept, never used as a path. */
function harmless(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = [...last.toWellFormed()]
    .filter((sign) => sign >= ' ' && sign !== '\u007f')
    .join('');
  return plain.trim().slice(0, 200) || 'import.csv';
}
