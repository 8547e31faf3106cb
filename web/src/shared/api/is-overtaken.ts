// Whether a refusal means that somebody else was first, and not that the act itself is not allowed (also 409).
import { asProblem } from './problem-error';

const overtaken = ['kernel.stale', 'kernel.conflict', 'kernel.wrong-state'];

export const isOvertaken = (problem: unknown): boolean =>
  overtaken.includes(asProblem(problem).code) || asProblem(problem).status === 412;
