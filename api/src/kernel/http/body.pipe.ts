// Checks the form of every body, query and parameter against its class, and points at each field that is not right.
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { kernelProblems } from '../errors/kernel.errors';
import type { FieldProblem } from '../errors/problem';

export const bodyPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      kernelProblems['kernel.invalid-body']({
        errors: errors.flatMap((error) => fields(error, '')),
      }),
  });

function fields(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = `${parent}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const own = Object.keys(error.constraints ?? {})
    .slice(0, 1)
    .map((rule) => ({ pointer, code: `field.${rule}`, params: limitsOf(error, rule) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fields(child, pointer))];
}

// class-validator tells a limit only inside its sentence: the numbers in it are the limits.
function limitsOf(error: ValidationError, rule: string): Record<string, string | number> {
  const numbers = error.constraints?.[rule]?.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [first, second] = numbers;
  return {
    ...(first !== undefined && { limit: first, min: first }),
    ...(second !== undefined && { max: second }),
  };
}
