// Makes a problem of this area that points at the field it is about.
import type { Language } from '../../../kernel/access/actor';
import type { Problem, ProblemParams } from '../../../kernel/errors/problem';
import { formatDay } from '../../../kernel/i18n/format';
import { institutionProblems } from '../institution.errors';
import type { Period } from '../rules/policy-period';

export function pointAt(
  pointer: string,
  code: keyof typeof institutionProblems,
  params: ProblemParams = {},
): Problem {
  return institutionProblems[code]({ params, errors: [{ pointer, code, params }] });
}

/** A row of the same kind holds on one of these days already; the sentence says which period it has. */
export function policyOverlap(language: Language, pointer: string, clash: Period): Problem {
  const from = formatDay(language, clash.validFrom);
  return clash.validUntil === null
    ? pointAt(pointer, 'institution.policy-overlaps-open', { from })
    : pointAt(pointer, 'institution.policy-overlaps', {
        from,
        until: formatDay(language, clash.validUntil),
      });
}
