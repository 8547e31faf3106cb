// An employer is screened: it answers the checklist, a coordinator checks every item, and decides for each programme.
import { addDays } from '../../kernel/clock/plain-date';
import type { Entered } from './employer-scene';
import type { Institution } from './institution-scene';
import type { Player } from '../stage/player';
import type { Stage } from '../stage/stage';
import { storyItems, type Quality, type StoryItem } from '../story/answers';

interface ItemRead {
  readonly key: string;
  readonly version: number;
}

export class Screening {
  private readonly items: Record<string, StoryItem>;
  private id = '';

  constructor(
    private readonly stage: Stage,
    private readonly institution: Institution,
    private readonly employer: Entered,
    quality: Quality,
  ) {
    this.items = storyItems(employer.story, quality);
  }

  /** Answers the questions of these sections, or of all. */
  async answer(sections?: readonly string[]): Promise<void> {
    const { owner, story } = this.employer;
    const programmeIds = story.programmes.map((code) => this.institution.programmes.get(code));
    this.id = (await owner.post('/employer/screening', { programmeIds })).body['id'] as string;
    const { body } = await owner.get('/employer/screening/items');
    const asked = (body['sections'] as { section: string; items: ItemRead[] }[])
      .filter((section) => sections?.includes(section.section) ?? true)
      .flatMap((section) => section.items);
    for (const { key, version } of asked) {
      const answer = this.items[key]?.answer;
      if (answer) await owner.put(`/employer/screening/answers/${key}`, answer, version);
    }
  }

  async submit(): Promise<void> {
    const { owner } = this.employer;
    const { body } = await owner.get('/employer/screening/items');
    await owner.post('/employer/screening/submit', {}, versionOf(body));
  }

  async take(): Promise<void> {
    const coordinator = this.firstCoordinator();
    await coordinator.post(`/screenings/${this.id}/take`, {}, await this.version(coordinator));
  }

  /** Checks every item, or all but these. */
  async check(leaveOpen: readonly string[] = []): Promise<void> {
    const coordinator = this.firstCoordinator();
    const seenOn = this.stage.clock.today();
    const { body } = await coordinator.get(`/screenings/${this.id}/items`);
    for (const { key, version } of itemsOf(body)) {
      const found = this.items[key]?.found;
      if (found && !leaveOpen.includes(key))
        await coordinator.put(
          `/screenings/${this.id}/verifications/${key}`,
          { ...found, seenOn },
          version,
        );
    }
  }

  async giveBack(remarks: Readonly<Record<string, string>>): Promise<void> {
    const coordinator = this.firstCoordinator();
    for (const [key, text] of Object.entries(remarks))
      await coordinator.put(`/screenings/${this.id}/remarks/${key}`, { text }, 0);
    await coordinator.post(`/screenings/${this.id}/return`, {}, await this.version(coordinator));
  }

  async verify(): Promise<void> {
    const coordinator = this.firstCoordinator();
    await coordinator.post(`/screenings/${this.id}/verify`, {}, await this.version(coordinator));
  }

  /** One decision per programme, each by its own coordinator. */
  async decide(
    outcome: 'admitted' | 'admitted_with_conditions' | 'rejected',
    dueInDays = 70,
  ): Promise<void> {
    for (const code of this.employer.story.programmes) {
      const coordinator = this.institution.coordinatorOf(code);
      const programmeId = this.institution.programmes.get(code);
      const { body } = await coordinator.get(
        `/screenings/${this.id}/proposal?programmeId=${programmeId}`,
      );
      const proposed = (body['proposal'] as { outcome: string | null }).outcome;
      await coordinator.post(
        `/screenings/${this.id}/admissions`,
        {
          programmeId,
          outcome,
          reason: reasons[outcome],
          ...(proposed !== outcome && {
            deviationReason: 'Na het gesprek op locatie wegen we dit anders dan de rekenregel.',
          }),
          conditions: outcome === 'admitted_with_conditions' ? this.conditions(dueInDays) : [],
          ...(outcome === 'admitted_with_conditions' && { maxRunningPlacements: 2 }),
        },
        await this.version(coordinator),
      );
    }
  }

  private conditions(dueInDays: number) {
    const ownerName = this.employer.story.contact.name;
    const today = this.stage.clock.today();
    return [
      {
        itemKey: 'school_time',
        wording: 'Zet in de overeenkomst wanneer de student vrij is voor school.',
        ownerName,
        dueOn: addDays(today, dueInDays),
      },
      {
        itemKey: 'structured_selection',
        wording: 'Gebruik vaste vragen bij elk sollicitatiegesprek.',
        ownerName,
        dueOn: addDays(today, dueInDays + 30),
      },
    ];
  }

  private async version(reader: Player): Promise<number> {
    return versionOf((await reader.get(`/screenings/${this.id}`)).body);
  }

  private firstCoordinator(): Player {
    return this.institution.coordinatorOf(this.employer.story.programmes[0] ?? '');
  }
}

const reasons = {
  admitted:
    'Uw leerplan, begeleiding en veiligheid zijn goed op orde. Studenten kunnen bij u aan de slag.',
  admitted_with_conditions:
    'Uw leerplan en begeleiding zijn goed op orde. Twee dingen moeten nog beter: tijd voor school staat niet op papier, en u kiest stagiairs zonder vaste vragen.',
  rejected:
    'De stagiair zou een vaste medewerker vervangen. Dat mag bij een stage niet. U kunt opnieuw aanvragen als de plek extra is.',
} as const;

const versionOf = (body: Record<string, unknown>): number => body['version'] as number;

const itemsOf = (body: Record<string, unknown>): ItemRead[] =>
  (body['sections'] as { items: ItemRead[] }[]).flatMap((section) => section.items);
