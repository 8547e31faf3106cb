// Deciding on a vacancy: a deviation asks for a reason, remarks go to their fields, and somebody else may be first.
import { waitFor, within } from '@testing-library/react';
import { fakeApi, problem } from '../../../testing/fake-api';
import { renderScreen } from '../../../testing/render-screen';
import { aReview, lowAllowance, phoneNumber } from '../../../testing/vacancies';
import type { VacancyReview } from '../api/vacancy-review';
import { ReviewSheet } from './review-sheet';

const decided = jest.fn();
const reload = jest.fn();

async function open(review: VacancyReview, answers: Record<string, object> = {}) {
  const calls = fakeApi({
    'GET /api/programmes': { items: [] },
    'GET /api/session': {},
    ...answers,
  });
  const view = await renderScreen(
    <ReviewSheet
      review={review}
      text={<p>De tekst</p>}
      done={null}
      onDecided={decided}
      onReload={reload}
    />,
    { audience: 'coordinator' },
  );
  return { ...view, posts: () => calls.filter(({ method }) => method === 'POST') };
}

beforeEach(() => {
  decided.mockClear();
  reload.mockClear();
});

describe('publishing', () => {
  it('asks for a reason where the text deviates, at the field for it', async () => {
    const { screen, user, posts } = await open(
      { ...aReview, findings: [lowAllowance] },
      {
        'POST /api/vacancies/v-1/publish': (call: { body: unknown }) =>
          (call.body as { reason: string | null }).reason === null
            ? problem(422, {
                code: 'vacancies.warnings-need-reason',
                title: 'Schrijf op waarom je haar toch publiceert.',
                errors: [{ pointer: '/allowance', code: 'x', message: lowAllowance.detail }],
              })
            : { ...aReview, state: 'published', allowedCommands: ['close'] },
      },
    );
    expect(screen.getByText('1 punt wijkt af van het beleid: een reden is nodig.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /Publiceren/ }));
    await user.click(screen.getByRole('button', { name: 'Publiceer' }));
    const reason = screen.getByLabelText('Waarom publiceer je haar toch?');
    await waitFor(() => {
      expect(reason).toBeInvalid();
    });
    expect(decided).not.toHaveBeenCalled();
    await user.click(screen.getByRole('link', { name: /Schrijf op waarom/ }));
    expect(reason).toHaveFocus();
    await user.type(reason, 'De werkgever vergoedt ook een kamer.');
    await user.click(screen.getByRole('button', { name: 'Publiceer' }));
    await waitFor(() => {
      expect(decided).toHaveBeenCalledWith(
        expect.objectContaining({ state: 'published' }),
        'publish',
      );
    });
    expect(posts().at(-1)?.body).toEqual({ reason: 'De werkgever vergoedt ook een kamer.' });
    expect(posts().at(-1)?.headers.get('if-match')).toBe('"5"');
  });

  it('needs no reason where nothing deviates, and is at hand with the key P', async () => {
    const { screen, user, posts } = await open(aReview, {
      'POST /api/vacancies/v-1/publish': { ...aReview, state: 'published' },
    });
    expect(screen.getByText('Niets wijkt af van het beleid.')).toBeVisible();
    expect(screen.getByText('studenten mogen haar zien, tot en met 15 mei 2028')).toBeVisible();
    await user.keyboard('p');
    await waitFor(() => {
      expect(screen.getByLabelText(/Wil je er iets bij zeggen/)).toHaveFocus();
    });
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(posts().at(-1)?.body).toEqual({ reason: null });
    });
  });

  it('says beforehand that nobody would see it, and takes a refusal for what it is', async () => {
    const standing = aReview.standing.map((each) => ({
      ...each,
      admits: false,
      visibleUntil: null,
    }));
    const { screen, user } = await open(
      { ...aReview, standing },
      {
        'POST /api/vacancies/v-1/publish': problem(409, {
          code: 'vacancies.not-admitted',
          title: 'De werkgever is nu voor geen van deze opleidingen toegelaten.',
        }),
      },
    );
    await user.click(screen.getByRole('radio', { name: /Publiceren/ }));
    expect(screen.getByText('Publiceren kan nog niet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Publiceer' }));
    expect(
      await screen.findByText('De werkgever is nu voor geen van deze opleidingen toegelaten.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bekijk wat er nu staat' })).toBeNull();
  });

  it('tells that somebody was first, and keeps the words', async () => {
    const { screen, user } = await open(aReview, {
      'POST /api/vacancies/v-1/publish': problem(412, {
        code: 'kernel.stale',
        changedAt: '2026-11-24T09:41:00Z',
      }),
    });
    await user.click(screen.getByRole('radio', { name: /Publiceren/ }));
    await user.type(screen.getByLabelText(/Wil je er iets bij zeggen/), 'Mooie stage.');
    await user.click(screen.getByRole('button', { name: 'Publiceer' }));
    expect(await screen.findByText('Iemand anders heeft dit om 10:41 gewijzigd')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er nu staat' }));
    expect(reload).toHaveBeenCalled();
    expect(screen.getByLabelText(/Wil je er iets bij zeggen/)).toHaveValue('Mooie stage.');
  });
});

describe('sending back', () => {
  it('takes a finding over as a remark at its field, beside others', async () => {
    const { screen, user, posts } = await open(
      { ...aReview, findings: [phoneNumber] },
      { 'POST /api/vacancies/v-1/return': { ...aReview, state: 'returned' } },
    );
    expect(screen.getByText('Houdt publicatie tegen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Neem over als opmerking.*Beschrijving/ }));
    expect(screen.getByRole('radio', { name: /Terugsturen/ })).toBeChecked();
    expect(screen.getByLabelText('Opmerking 1')).toHaveValue(phoneNumber.detail);
    await user.click(screen.getByRole('button', { name: 'Opmerking toevoegen' }));
    await user.selectOptions(screen.getByLabelText('Vraag bij opmerking 2'), 'Taken');
    await user.type(screen.getByLabelText('Opmerking 2'), 'Noem ook eigen werk.');
    await user.type(screen.getByLabelText('Wat moet er anders?'), 'Haal het nummer weg.');
    await user.click(screen.getByRole('button', { name: 'Stuur terug' }));
    await waitFor(() => {
      expect(posts().at(-1)?.body).toEqual({
        reason: 'Haal het nummer weg.',
        remarks: [
          { field: 'body', text: phoneNumber.detail },
          { field: 'tasks', text: 'Noem ook eigen werk.' },
        ],
      });
    });
  });

  it('shows at its remark what the API refuses', async () => {
    const { screen, user } = await open(
      { ...aReview, findings: [phoneNumber] },
      {
        'POST /api/vacancies/v-1/return': problem(400, {
          errors: [{ pointer: '/remarks/0/text', code: 'x', message: 'Vul minstens 3 tekens in.' }],
        }),
      },
    );
    await user.click(screen.getByRole('button', { name: /Neem over als opmerking/ }));
    await user.clear(screen.getByLabelText('Opmerking 1'));
    await user.click(screen.getByRole('button', { name: 'Stuur terug' }));
    await user.click(await screen.findByRole('link', { name: 'Vul minstens 3 tekens in.' }));
    expect(screen.getByLabelText('Opmerking 1')).toHaveFocus();
  });
});

it('closes only after the question, and says what follows', async () => {
  const { screen, user, posts } = await open(aReview, {
    'POST /api/vacancies/v-1/close': { ...aReview, state: 'closed', allowedCommands: [] },
  });
  await user.click(screen.getByRole('radio', { name: /Sluiten door de school/ }));
  await user.type(
    screen.getByLabelText('Waarom sluit je de vacature?'),
    'De werkgever is gestopt.',
  );
  await user.click(screen.getByRole('button', { name: 'Sluit de vacature' }));
  const dialog = screen.getByRole('dialog');
  expect(posts()).toEqual([]);
  expect(within(dialog).getByText(/Dit kan niet terug/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Sluit de vacature' }));
  await waitFor(() => {
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ state: 'closed' }), 'close');
  });
  expect(posts().at(-1)?.body).toEqual({ reason: 'De werkgever is gestopt.' });
});

it('marks what changed with elements and with words', async () => {
  const { screen } = await open({
    ...aReview,
    against: 'published',
    lowered: ['allowance'],
    difference: [
      {
        field: 'body',
        before: null,
        after: null,
        parts: [
          { text: 'Je werkt ', change: 'same' },
          { text: '28', change: 'removed' },
          { text: '36', change: 'added' },
          { text: ' uur.', change: 'same' },
        ],
      },
      { field: 'allowance', parts: null, before: '400', after: '350' },
      { field: 'travelCosts', parts: null, before: 'true', after: 'false' },
    ],
  });
  expect(screen.getAllByRole('insertion')[0]).toHaveTextContent('Toegevoegd: 36 einde.');
  expect(screen.getAllByRole('deletion')[0]).toHaveTextContent('Weggehaald: 28 einde.');
  expect(screen.getByText('€ 350 per maand bij 36 uur')).toBeVisible();
  expect(
    screen.getByText('Vergoeding. De gepubliceerde versie is verborgen tot je beslist.'),
  ).toBeVisible();
});

it('has nothing to decide for a coordinator of other programmes', async () => {
  const { screen } = await open({ ...aReview, findings: [phoneNumber], allowedCommands: [] });
  expect(screen.getByText(/Een collega beslist/)).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: /Neem over/ })).toBeNull();
});
