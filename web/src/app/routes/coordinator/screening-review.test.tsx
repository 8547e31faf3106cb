// Checking a screening: by keyboard, nothing typed is lost, nobody is overtaken without being told.
import { waitFor, within } from '@testing-library/react';
import type { ReviewHead, ReviewItem } from '../../../features/screening-review/api/screening';
import {
  aProgramme,
  aReview,
  aReviewHead,
  aReviewItem,
  anAdoptable,
  checked,
  pedagogy,
  screeningId,
  socialWork,
} from '../../../testing/a-screening';
import { aCoordinator } from '../../../testing/a-work-list';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

const door = `/api/screenings/${screeningId}`;
const one = aReviewItem(1);
const two = aReviewItem(2, { needsPoints: true });

async function review(
  known: { items: ReviewItem[]; head?: Partial<ReviewHead> },
  answers: Record<string, object> = {},
  search = '',
) {
  const app = await renderApp(`/werk/screenings/${screeningId}${search}`, {
    session: aCoordinator,
    answers: {
      [`GET ${door}`]: () => aReviewHead(known.items, known.head),
      [`GET ${door}/items`]: () =>
        aReview(known.items, {
          ...(known.head?.state && { state: known.head.state }),
          ...(known.head?.allowedCommands && { allowedCommands: known.head.allowedCommands }),
        }),
      ...answers,
    },
  });
  await app.screen.findByRole('heading', { level: 1, name: 'Screening van Taalhuis De Brug' });
  const sent = (method: string) => app.calls.filter((call) => call.method === method);
  return { ...app, sent, line: (name: string) => app.screen.getByRole('button', { name }) };
}

const saving = `PUT ${door}/verifications/item_1`;

describe('a finding', () => {
  it('is recorded with the keyboard alone, on the version that was seen, and leads to the next', async () => {
    const known = { items: [one, two] };
    const { screen, user, sent, line } = await review(known, {
      [saving]: () => {
        known.items = [checked(one), two];
        return {};
      },
    });
    await user.keyboard('m');
    await waitFor(() => {
      expect(screen.getByLabelText('Bevinding')).toHaveFocus();
    });
    await user.keyboard('In orde');
    await user.type(screen.getByLabelText('Bron'), 'Handelsregister{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Vraag 1 opgeslagen om/)).toBeVisible();
    await waitFor(() => {
      expect(line('Feit 2')).toHaveFocus();
    });
    expect(line('Feit 2')).toHaveAttribute('aria-expanded', 'true');
    const [put] = sent('PUT');
    expect(put?.headers.get('if-match')).toBe('"1"');
    expect(put?.body).toMatchObject({
      outcome: 'met',
      finding: 'In orde',
      source: 'Handelsregister',
    });
    expect(await screen.findByText('1 van 2', { selector: 'strong' })).toBeVisible();
  });

  it('says in its own words what is blank', async () => {
    const { screen, user } = await review(
      { items: [one] },
      {
        [saving]: problem(400, {
          errors: [{ pointer: '/source', code: 'field.minLength', detail: 'Minstens 1 teken.' }],
        }),
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Sla op en ga verder' }));
    const words = 'Schrijf waar je dit zag, bijvoorbeeld ‘Handelsregister’';
    expect(await screen.findByRole('link', { name: words })).toBeVisible();
    expect(screen.getByLabelText('Bron')).toHaveAccessibleDescription(
      expect.stringContaining(words),
    );
  });

  it('that somebody was before keeps every word, and is then recorded on what stands now', async () => {
    const known = { items: [one] };
    let tries = 0;
    const { screen, user, sent } = await review(known, {
      [saving]: () => {
        tries += 1;
        if (tries > 1) return {};
        known.items = [aReviewItem(1, { version: 5 })];
        return problem(412, {
          code: 'kernel.stale',
          changedBy: 'Thijs Hendriks',
          changedAt: '2026-11-24T09:41:00Z',
        });
      },
    });
    await user.type(await screen.findByLabelText('Bevinding'), 'Gezien');
    await user.click(screen.getByRole('button', { name: 'Sla op en ga verder' }));
    expect(await screen.findByText('Thijs Hendriks heeft dit om 10:41 gewijzigd')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er nu staat' }));
    await waitFor(() => {
      expect(screen.queryByText(/heeft dit om 10:41/)).toBeNull();
    });
    expect(screen.getByLabelText('Bevinding')).toHaveValue('Gezien');
    await user.click(screen.getByRole('button', { name: 'Sla op en ga verder' }));
    await waitFor(() => {
      expect(sent('PUT').map((call) => call.headers.get('if-match'))).toEqual(['"1"', '"5"']);
    });
  });

  it.each([
    ['a broken server', () => problem(500, { title: 'Er ging iets mis', reference: 'R-1' })],
    ['a cut line', () => Promise.reject(new TypeError('fetch failed'))],
  ])('survives %s', async (_, answer) => {
    const { screen, user } = await review({ items: [one] }, { [saving]: answer });
    await user.type(await screen.findByLabelText('Bevinding'), 'Gezien');
    await user.click(screen.getByRole('button', { name: 'Sla op en ga verder' }));
    expect(await screen.findByText('Wat je typte, staat er nog.')).toBeVisible();
    expect(screen.getByLabelText('Bevinding')).toHaveValue('Gezien');
  });

  it('stays with its question while walking; Escape leaves it for the list', async () => {
    const { screen, user, line } = await review({ items: [one, two] });
    await user.type(await screen.findByLabelText('Bron'), 'Half');
    await user.keyboard('{Escape}');
    expect(line('Feit 1')).toHaveFocus();
    expect(line('Feit 1')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('Niet opgeslagen')).toBeVisible();
    await user.keyboard('jj');
    await waitFor(() => {
      expect(line('Feit 2')).toHaveFocus();
    });
    expect(screen.getByLabelText('Bron')).toHaveValue('');
    await user.keyboard('k');
    await waitFor(() => {
      expect(screen.getByLabelText('Bron')).toHaveValue('Half');
    });
  });

  it('asks for points where they count, and a figure gives them', async () => {
    const { screen, user } = await review({ items: [one, two] }, {}, '?vraag=2');
    await screen.findByLabelText('Bron');
    expect(screen.queryByRole('radio', { name: '3' })).toBeNull();
    await user.keyboard('3');
    expect(screen.getByRole('radio', { name: 'Gehaald' })).toBeChecked();
    expect(screen.getByRole('radio', { name: '3' })).toBeChecked();
  });

  it('shows its keys behind the question mark', async () => {
    const { screen, user } = await review({ items: [one] });
    await user.keyboard('?');
    const keys = screen.getByRole('dialog', { name: 'Alle toetsen' });
    for (const words of ['volgende, vorige', 'Gehaald', 'punten', 'terug naar de lijst'])
      expect(within(keys).getByText(words)).toBeVisible();
  });
});

describe('a remark', () => {
  const withRemark = aReviewItem(1, {
    remark: {
      text: 'Op welke dag?',
      madeBy: 'Marloes Verhagen',
      madeAt: '2026-11-24T09:00:00Z',
      sentAt: null,
    },
    remarkVersion: 1,
  });

  it('is written with r, and sent only by sending back, after it was read once more', async () => {
    const known: { items: ReviewItem[]; head: Partial<ReviewHead> } = { items: [one], head: {} };
    const { screen, user, sent } = await review(known, {
      [`PUT ${door}/remarks/item_1`]: () => {
        known.items = [withRemark];
        return {};
      },
      [`POST ${door}/return`]: () => {
        known.head = {
          state: 'returned',
          returnedAt: '2026-11-24T09:00:00Z',
          answerBy: '2026-12-08',
          allowedCommands: [],
        };
        return {};
      },
    });
    await screen.findByLabelText('Bron');
    await user.keyboard('r');
    await waitFor(() => {
      expect(screen.getByLabelText('Opmerking voor de werkgever')).toHaveFocus();
    });
    await user.keyboard('Op welke dag?{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Wijzig' })).toHaveFocus();
    });
    expect(sent('PUT')[0]?.body).toEqual({ text: 'Op welke dag?' });
    await user.click(screen.getByRole('button', { name: 'Stuur terug met 1 opmerking' }));
    const dialog = screen.getByRole('dialog', { name: 'Terugsturen naar Taalhuis De Brug' });
    expect(within(dialog).getByText('Op welke dag?')).toBeVisible();
    expect(sent('POST')).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Stuur terug' }));
    expect(await screen.findByText('De screening is teruggestuurd')).toBeVisible();
    expect(sent('POST')[0]?.headers.get('if-match')).toBe('"7"');
    expect(await screen.findByText(/kan antwoorden tot en met dinsdag 8 december/)).toBeVisible();
  });

  it('that could not be kept is still there to be kept', async () => {
    const { screen, user } = await review(
      { items: [one] },
      { [`PUT ${door}/remarks/item_1`]: problem(503) },
    );
    await screen.findByLabelText('Bron');
    await user.keyboard('r');
    const field = await screen.findByLabelText('Opmerking voor de werkgever');
    await user.type(field, 'Half');
    await user.click(screen.getByRole('button', { name: 'Bewaar de opmerking' }));
    expect(await screen.findByText('Wat je typte, staat er nog.')).toBeVisible();
    expect(field).toHaveValue('Half');
  });

  it('not yet sent keeps the check from being closed', async () => {
    const { screen } = await review({ items: [{ ...checked(one), remark: withRemark.remark }] });
    const close = await screen.findByRole('button', { name: 'Rond het nakijken af' });
    expect(close).toBeDisabled();
    expect(screen.getByText(/^1 opmerking is nog niet verstuurd/)).toBeVisible();
  });
});

describe('the end of a check', () => {
  it('names what is still to be done', async () => {
    const { screen } = await review({ items: [checked(one), two] });
    expect(await screen.findByText(/^Nog 1 vraag na te kijken/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vraag 2: Feit 2' })).toBeVisible();
  });

  it('is closed once, and leads to the decision', async () => {
    const known: { items: ReviewItem[]; head: Partial<ReviewHead> } = {
      items: [checked(one)],
      head: {},
    };
    const { screen, user, sent } = await review(known, {
      [`POST ${door}/verify`]: () => {
        known.head = {
          state: 'verified',
          programmes: [aProgramme(socialWork, { allowedCommands: ['decide'] })],
          allowedCommands: [],
        };
        return {};
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Rond het nakijken af' }));
    const dialog = screen.getByRole('dialog', { name: 'Rond het nakijken af' });
    await user.click(within(dialog).getByRole('button', { name: 'Rond het nakijken af' }));
    expect(await screen.findByText('Het nakijken is afgerond')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Besluit voor Social Work' })).toHaveAttribute(
      'href',
      `/werk/screenings/${screeningId}/besluit?programma=${socialWork}`,
    );
    expect(sent('POST')).toHaveLength(1);
  });
});

describe('a reader of another programme', () => {
  const foreign = { programmes: [aProgramme(socialWork, { own: false })], allowedCommands: [] };

  it('reads along and records nothing', async () => {
    const { screen, user } = await review({ items: [one], head: foreign }, {}, '?vraag=1');
    expect(await screen.findByText('Je leest mee')).toBeVisible();
    await user.keyboard('m');
    expect(screen.queryByLabelText('Bevinding')).toBeNull();
  });

  it('takes a decision over for the own programme, with one reason', async () => {
    const { screen, user, sent } = await review(
      {
        items: [checked(one)],
        head: { ...foreign, state: 'verified', adoptable: [anAdoptable(socialWork, pedagogy)] },
      },
      { 'POST /api/admissions/01a20d0f-0000-701f-a2da-000000000001/adopt': {} },
    );
    await user.type(
      await screen.findByLabelText('Waarom neem je dit over?'),
      'Voor ons geldt hetzelfde.',
    );
    await user.click(screen.getByRole('button', { name: 'Neem over voor Pedagogiek' }));
    expect(
      await screen.findByText('Taalhuis De Brug is nu ook toegelaten voor Pedagogiek'),
    ).toBeVisible();
    expect(sent('POST')[0]?.body).toEqual({
      programmeId: pedagogy,
      reason: 'Voor ons geldt hetzelfde.',
    });
    expect(sent('POST')[0]?.headers.get('idempotency-key')).not.toBeNull();
  });
});
