// Turns rows of the work list into answers: the reason and the term in the reader's words.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { isPlainDate } from '../../../kernel/clock/plain-date';
import { formatDay } from '../../../kernel/i18n/format';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { TaskRow } from '../queries/open-tasks';
import { linksOf } from '../rules/task-links';
import { mayAssignTask } from '../rules/task-policy';
import { dueInWords, urgencyOf, workingDaysLate } from '../rules/urgency';
import type { TaskPanelResponse, TaskResponse } from './task-responses';

@Injectable()
export class TaskPresenter {
  constructor(
    private readonly sentences: Sentences,
    private readonly clock: Clock,
  ) {}

  row(actor: Actor, language: Language, task: TaskRow): TaskResponse {
    return this.fields(actor, language, task);
  }

  panel(actor: Actor, language: Language, task: TaskRow): TaskPanelResponse {
    const mayAssign = task.state === 'open' && mayAssignTask(actor, task);
    return {
      ...this.fields(actor, language, task),
      links: linksOf(task.kind).map((route) => ({
        route,
        employerId: task.employerId,
        subjectId: task.subjectId,
      })),
      allowedCommands: mayAssign ? ['assign'] : [],
    };
  }

  private fields(actor: Actor, language: Language, task: TaskRow) {
    const today = this.clock.today();
    const { key, count } = dueInWords(task.dueOn, today);
    return {
      id: task.id,
      kind: task.kind,
      subject: { type: task.subjectType, id: task.subjectId, label: task.subjectLabel },
      employerId: task.employerId,
      programme:
        task.programmeId !== null && task.programmeName
          ? { id: task.programmeId, name: task.programmeName }
          : null,
      owner:
        task.ownerId === null
          ? null
          : {
              id: task.ownerId,
              name: task.ownerName ?? '',
              self: task.ownerId === actor.accountId,
            },
      reason: this.sentences.label(
        language,
        `tasks.reason.${task.reason}`,
        daysInWords(language, task.reasonParams),
      ),
      safety: task.safety,
      due: {
        on: task.dueOn,
        urgency: urgencyOf(task.dueOn, today),
        workingDaysLate: workingDaysLate(task.dueOn, today),
        words: this.sentences.label(language, key, { count }),
      },
      state: task.state,
      createdAt: task.createdAt.toISOString(),
      version: task.version,
    };
  }
}

/** Areas give days as dates; the reader gets them as words. */
function daysInWords(
  language: Language,
  params: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isPlainDate(value) ? formatDay(language, value) : value,
    ]),
  );
}
