// Gathers what the policy rule needs (policy in force, promises, the text as it would be shown) and asks it.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { Id } from '../../../kernel/ids/ids';
import { Policy, Programmes } from '../../institution/institution.public';
import { Promises } from '../../screening/screening.public';
import type { Finding } from '../rules/findings';
import { policyFindings, type ProgrammePolicy } from '../rules/policy-checks';
import type { VacancyContent } from '../rules/vacancy-content';
import { readMarkdown } from '../texts/read-markdown';

@Injectable()
export class PolicyCheck {
  constructor(
    private readonly clock: Clock,
    private readonly policy: Policy,
    private readonly programmes: Programmes,
    private readonly promises: Promises,
  ) {}

  /** Findings for this content of this employer, today, with names in that language. */
  async findings(employerId: Id, content: VacancyContent, language: Language): Promise<Finding[]> {
    const promises = await this.promises.inForce(employerId);
    const supervision = promises.find((promise) => promise.kind === 'supervision_hours')?.value;
    return policyFindings(content, {
      today: this.clock.today(),
      programmes: await this.policies(content, language),
      promisedSupervision: typeof supervision === 'number' ? supervision : null,
      unsupportedMarkdown: readMarkdown(content.body).unsupported,
    });
  }

  /** Amounts and limits in force on the day the internship starts; today's while no start is given. */
  private async policies(content: VacancyContent, language: Language): Promise<ProgrammePolicy[]> {
    const on = content.startsOn ?? this.clock.today();
    const ids = content.programmeIds;
    const [names, allowances, hours, supervision] = await Promise.all([
      this.programmes.find(ids),
      this.policy.inForce('minimum_allowance', ids, on),
      this.policy.inForce('maximum_hours', ids, on),
      this.policy.inForce('minimum_supervision', ids, on),
    ]);
    return ids.map((programmeId) => ({
      programmeId,
      name: names.get(programmeId)?.name[language] ?? '',
      minimumAllowance: allowances.get(programmeId) ?? null,
      maximumHours: hours.get(programmeId) ?? null,
      minimumSupervision: supervision.get(programmeId) ?? null,
    }));
  }
}
