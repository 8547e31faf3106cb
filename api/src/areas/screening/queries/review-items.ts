// Shapes the questions of a screening for the coordinator who checks them one by one.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { sameContent } from '../rules/answer';
import { mustBeVerified, needsPoints, sections } from '../rules/item';
import { isSettled, outcomes, verificationFault } from '../rules/verification';
import { ScreeningWords } from '../wording/screening-words';
import { questionView } from './question-view';
import type {
  BeforeView,
  FindingView,
  RemarkView,
  ReviewItemView,
  ReviewSectionView,
} from './review.view';
import type { DetailedItem, StoredRemark } from './screening-details';

@Injectable()
export class ReviewItems {
  constructor(private readonly words: ScreeningWords) {}

  sections(language: Language, items: readonly DetailedItem[]): ReviewSectionView[] {
    return sections.flatMap((section, index) => {
      const own = items.filter(({ judged: { item } }) => item.section === section);
      if (own.length === 0) return [];
      return [
        {
          section,
          number: index + 1,
          title: this.words.shortSection(language, section),
          items: own.map((detail) => this.item(language, detail)),
        },
      ];
    });
  }

  private item(language: Language, detail: DetailedItem): ReviewItemView {
    const { judged, saved, findings, remark, earlierRemarks } = detail;
    const { item, answer } = judged;
    return {
      ...questionView(item),
      verifier: item.verifier,
      knockOut: item.knockOut,
      weight: item.weight,
      needsPoints: needsPoints(item),
      mustBeVerified: mustBeVerified(item),
      version: answer.version + findings.length,
      answer: saved && {
        value: saved.value,
        notApplicableBecause: saved.notApplicableBecause,
        note: saved.note,
        inWords: this.words.answer(language, item, saved),
        savedAt: saved.answeredAt,
        savedBy: saved.answeredBy,
      },
      changedFrom: this.changedFrom(language, detail),
      findings: findings.map((finding): FindingView => ({
        outcome: finding.outcome,
        points: finding.points,
        finding: finding.finding,
        source: finding.source,
        seenOn: finding.seenOn,
        verifiedBy: finding.verifiedBy,
        verifiedAt: finding.verifiedAt,
        counts: finding === judged.verification,
      })),
      settled: isSettled(item, answer, judged.newest),
      possibleOutcomes: outcomes.filter((outcome) => {
        const points = needsPoints(item) && outcome === 'met' ? 1 : null;
        return verificationFault(item, answer, { outcome, points }) === null;
      }),
      remark: remark && remarkView(remark),
      remarkVersion: remark?.version ?? 0,
      earlierRemarks: earlierRemarks.map(remarkView),
    };
  }

  private changedFrom(
    language: Language,
    { judged: { item, answer }, before }: DetailedItem,
  ): BeforeView | null {
    if (before === null || sameContent(before, answer)) return null;
    return {
      value: before.value,
      inWords: this.words.answer(language, item, before),
      note: before.note,
    };
  }
}

const remarkView = ({ text, madeBy, madeAt, sentAt }: StoredRemark): RemarkView => ({
  text,
  madeBy,
  madeAt,
  sentAt,
});
