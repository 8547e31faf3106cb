// Computes what the rules propose for an employer and a programme, from the screening as it stands.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Policy, Programmes, type Programme } from '../../institution/institution.public';
import type { JudgedItem } from '../rules/judged-item';
import type { PolicyInForce } from '../rules/knock-outs';
import { propose, type Proposal } from '../rules/proposal';
import { JudgedItems } from '../store/judged-items';
import type { Screening } from '../store/screening.entity';
import type { Reader } from '../store/templates';
import type { VerificationRow } from '../store/verification.entity';

export interface RulesOfProgramme {
  readonly programme: Programme;
  readonly policy: PolicyInForce;
}

export interface ProposalForProgramme extends RulesOfProgramme {
  readonly judged: readonly JudgedItem<VerificationRow>[];
  readonly proposal: Proposal<VerificationRow>;
}

@Injectable()
export class Proposals {
  constructor(
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly policies: Policy,
    private readonly judged: JudgedItems,
  ) {}

  /** Thresholds and amounts of a programme today. Ask before opening a transaction: it reads on its own connection. */
  async rulesOf(programmeId: Id): Promise<RulesOfProgramme> {
    const programme = await this.programmes.get(programmeId);
    if (!programme) throw notFound();
    const amounts = await this.policies.inForce(
      'minimum_allowance',
      [programmeId],
      this.clock.today(),
    );
    return { programme, policy: { minimumAllowance: amounts.get(programmeId) ?? null } };
  }

  async of(
    reader: Reader,
    screening: Pick<Screening, 'id' | 'templateId'>,
    { programme, policy }: RulesOfProgramme,
  ): Promise<ProposalForProgramme> {
    const judged = await this.judged.of(reader, screening);
    const rules = { policy, thresholdShift: programme.thresholdShift };
    return { programme, policy, judged, proposal: propose(judged, rules) };
  }
}
