// Lists the hard requirements of a screening with their state and who checked them.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';
import { Accounts, type AccountSummary } from '../../identity/identity.public';
import type { KnockOut } from '../rules/item';
import type { KnockOutResult } from '../rules/knock-outs';
import type { Proposal } from '../rules/proposal';
import type { VerificationRow } from '../store/verification.entity';
import { ScreeningWords } from '../wording/screening-words';
import type { RequirementsView, RequirementView } from './decide.view';

@Injectable()
export class Requirements {
  constructor(
    private readonly accounts: Accounts,
    private readonly words: ScreeningWords,
  ) {}

  async of(
    actor: Actor,
    language: Language,
    { knockOuts }: Proposal<VerificationRow>,
  ): Promise<{ always: RequirementsView; beforeFirstPlacement: RequirementView[] }> {
    const people = await this.accounts.find([
      ...new Set(knockOuts.flatMap(({ judged }) => judged.verification?.verifiedBy ?? [])),
    ]);
    const ofKind = (kind: KnockOut) =>
      knockOuts
        .filter(({ judged: { item } }) => item.knockOut === kind)
        .map((result) => this.requirement(actor, language, people, result));
    return {
      always: counted(ofKind('always')),
      beforeFirstPlacement: ofKind('before_first_placement'),
    };
  }

  private requirement(
    actor: Actor,
    language: Language,
    people: ReadonlyMap<Id, AccountSummary>,
    { judged, state }: KnockOutResult<VerificationRow>,
  ): RequirementView {
    const { item, answer, verification } = judged;
    return {
      key: item.key,
      number: item.number,
      name: item.fact,
      state,
      answer: this.words.answer(language, item, answer),
      checkedBy: verification && (people.get(verification.verifiedBy)?.name ?? ''),
      checkedByYou: verification?.verifiedBy === actor.accountId,
      verifier: item.verifier,
      finding: verification?.finding ?? null,
      source: verification?.source ?? null,
    };
  }
}

function counted(items: RequirementView[]): RequirementsView {
  const met = items.filter(({ state }) => state === 'met');
  const looked = met.filter(({ verifier }) => verifier !== 'public_source');
  const checkedByYou = looked.filter((item) => item.checkedByYou).length;
  return {
    total: items.length,
    met: met.length,
    checkedByYou,
    checkedByColleagues: looked.length - checkedByYou,
    fromPublicSource: met.length - looked.length,
    items,
  };
}
