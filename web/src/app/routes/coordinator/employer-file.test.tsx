// What a coordinator writes in an employer's file: by the version that was seen, and nothing typed is lost.
import { waitFor, within } from '@testing-library/react';
import { aFile, employerId, idOf } from '../../../testing/an-employer-file';
import { problem } from '../../../testing/fake-api';
import { openFile, stale } from '../../../testing/open-employer-file';

describe('a note', () => {
  const notes = `POST /api/employers/${employerId}/notes`;

  it('opens by its address, survives a failure, and ends on the timeline', async () => {
    let tries = 0;
    const { screen, user, press, sent } = await openFile({
      at: '#notitie',
      answers: {
        [notes]: () => {
          tries += 1;
          return tries === 1 ? problem(500, { title: 'Er ging iets mis', reference: 'abc-1' }) : {};
        },
      },
    });
    const field = await screen.findByLabelText(/notitie/i, { selector: 'textarea' });
    await user.type(field, 'Gebeld met Wouter.');
    await press('Bewaar de notitie');
    expect(await screen.findByText('abc-1')).toBeVisible();
    expect(field).toHaveValue('Gebeld met Wouter.');
    await press('Bewaar de notitie');
    expect(await screen.findByText('De notitie staat op de tijdlijn.')).toBeVisible();
    expect(sent().map(({ body }) => body)).toEqual(Array(2).fill({ text: 'Gebeld met Wouter.' }));
    expect(await screen.findByRole('button', { name: 'Schrijf een notitie' })).toBeVisible();
  });

  it('that is not kept yet holds the reader back', async () => {
    const { screen, user, press, router } = await openFile({ at: '#notitie' });
    await user.type(await screen.findByLabelText(/notitie/i, { selector: 'textarea' }), 'Half');
    await user.click(screen.getByRole('link', { name: 'Werkvoorraad' }));
    expect(await screen.findByRole('dialog', { name: /nog niet opgeslagen/ })).toBeVisible();
    await press(/^Blijf/);
    expect(router.state.location.pathname).toBe(`/werk/werkgevers/${employerId}`);
  });
});

it.each([
  ['grant', 'Geef toegang'],
  ['refuse', 'Geef geen toegang'],
] as const)(
  'a request for access that was left unanswered: %s, with a reason',
  async (act, name) => {
    const requestId = idOf(450);
    const path = `/api/employers/${employerId}/access-requests/${requestId}/${act}`;
    const { screen, user, press, sent, known } = await openFile({
      file: {
        accessRequests: [
          {
            id: requestId,
            name: 'Sanne Vos',
            email: 'sanne@deveerhaven.example',
            state: 'escalated',
            dueOn: '2026-11-20',
            allowedCommands: ['grant', 'refuse'],
            version: 5,
          },
        ],
      },
      answers: {
        [`POST ${path}`]: () => {
          known.file = aFile({ accessRequests: [] });
          return {};
        },
      },
    });
    await user.type(screen.getByRole('textbox'), 'Gebeld met de eigenaar.');
    await press(new RegExp(`^${name}`));
    const told = await screen.findByText(/Sanne Vos/, { selector: '[role=status] *' });
    expect(told.closest('[role=status]')).toHaveFocus();
    expect(sent().map((call) => [call.path, call.headers.get('if-match'), call.body])).toEqual([
      [path, '"5"', { reason: 'Gebeld met de eigenaar.' }],
    ]);
  },
);

it('proof is judged in its place, and what was decided is said', async () => {
  const proof = { note: 'Uittreksel uit België', judgement: null, reason: null };
  const { screen, user, press, known } = await openFile({
    file: { origin: 'foreign', country: 'BE', kvkNumber: null, proof },
    answers: {
      [`POST /api/employers/${employerId}/proof`]: () => {
        known.file = aFile({
          origin: 'foreign',
          proof: { ...proof, judgement: 'not_accepted', reason: 'Te oud.' },
        });
        return {};
      },
    },
  });
  await user.click(screen.getByRole('radio', { name: /^Nog niet/ }));
  await user.type(screen.getByLabelText('Wat heb je gezien, en waar?'), 'Te oud.');
  await press('Leg het oordeel vast');
  expect(await screen.findByText('Te oud.', { selector: 'dd' })).toBeVisible();
  const sheet = screen.getByRole('region', { name: 'Bewijs dat de organisatie bestaat' });
  expect(within(sheet).getByRole('status')).toHaveFocus();
});

it('another contact at school is chosen, and stays chosen when the file changed meanwhile', async () => {
  let tries = 0;
  const { screen, user, press, known, sent } = await openFile({
    at: '/mensen',
    answers: {
      [`GET /api/employers/${employerId}/school-contacts`]: {
        items: [
          { id: '1', name: 'Marloes Verhagen', self: true },
          { id: idOf(801), name: 'Renée Koster', self: false },
        ],
      },
      [`PUT /api/employers/${employerId}/school-contact`]: () => {
        tries += 1;
        known.file = aFile({ version: 8 });
        return tries === 1 ? stale : {};
      },
    },
  });
  await press('Kies een ander');
  const choice = await screen.findByRole('combobox', { name: /^Wie/ });
  await user.selectOptions(choice, idOf(801));
  await press(/^Bewaar/);
  await press('Bekijk wat er nu staat');
  expect(choice).toHaveValue(idOf(801));
  await waitFor(() => {
    expect(screen.queryByText(/heeft dit om 10:41 gewijzigd/)).toBeNull();
  });
  await press(/^Bewaar/);
  await waitFor(() => {
    const seen = sent().map(({ headers }) => headers.get('if-match'));
    expect(seen).toEqual(['"7"', '"8"']);
  });
});
