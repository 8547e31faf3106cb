// Saving a vacancy while it is typed: nothing is lost when it fails, and nobody's text is overwritten unseen.
import { waitFor } from '@testing-library/react';
import { problem, type Call } from '../../../testing/fake-api';
import { draftOf, openEditor as open, replaced } from '../../../testing/open-vacancy-editor';
import { anOwnVacancy, aVersion } from '../../../testing/vacancies';
import type { OwnVacancy } from '../api/own-vacancy';

beforeEach(() => {
  replaced.mockClear();
});

describe('saving by itself', () => {
  it('sends the whole draft with the version it saw, and says when it was kept', async () => {
    const { screen, user, saves } = await open(anOwnVacancy);
    const title = screen.getByLabelText('Wat is de titel van de vacature?');
    await user.clear(title);
    await user.type(title, 'Nieuwe titel');
    expect(await screen.findByText(/Opgeslagen om \d\d:\d\d/, {}, { timeout: 3000 })).toBeVisible();
    const last = saves().at(-1);
    expect(last && draftOf(last)).toMatchObject({ title: 'Nieuwe titel', weeks: 20, placeId: 7 });
    expect(saves()[0]?.headers.get('if-match')).toBe('"3"');
    expect(screen.getByTestId('preview')).toHaveTextContent('Nieuwe titel');
  });

  it('keeps the text when saving fails, and saves it once that works again', async () => {
    let fails = true;
    const { screen, user, saves } = await open(anOwnVacancy, {
      'PUT /api/employer/vacancies/v-1/draft': () =>
        fails ? problem(503, { title: 'Even niet bereikbaar' }) : { ...anOwnVacancy, version: 4 },
    });
    const title = screen.getByLabelText('Wat is de titel van de vacature?');
    await user.type(title, ' erbij');
    expect(
      await screen.findByText(
        /We proberen het opnieuw; uw tekst staat er nog/,
        {},
        { timeout: 3000 },
      ),
    ).toBeVisible();
    expect(title).toHaveValue('Meebouwen aan een app erbij');
    fails = false;
    expect(await screen.findByText(/Opgeslagen om/, {}, { timeout: 4000 })).toBeVisible();
    const last = saves().at(-1);
    expect(last && draftOf(last).title).toBe('Meebouwen aan een app erbij');
  });

  it('shows what a colleague saved beside the own text, and goes on with the own text', async () => {
    let version = 8;
    const theirs: OwnVacancy = {
      ...anOwnVacancy,
      version,
      running: { ...aVersion, content: { ...aVersion.content, title: 'Titel van een collega' } },
    };
    let isFirst = true;
    const { screen, user, saves } = await open(anOwnVacancy, {
      'GET /api/employer/vacancies/v-1': () => {
        const answer = isFirst ? anOwnVacancy : theirs;
        isFirst = false;
        return answer;
      },
      'PUT /api/employer/vacancies/v-1/draft': (call: Call) =>
        call.headers.get('if-match') === '"8"'
          ? { ...theirs, version: (version += 1) }
          : problem(412, { changedBy: 'acc-1', changedAt: '2026-11-24T13:03:00Z' }),
    });
    const title = screen.getByLabelText('Wat is de titel van de vacature?');
    await user.type(title, ' van mij');
    const note = await screen.findByText(
      'Iemand anders heeft dit om 14:03 gewijzigd',
      {},
      { timeout: 3000 },
    );
    expect(note).toBeVisible();
    expect(title).toHaveValue('Meebouwen aan een app van mij');
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er nu staat' }));
    expect(await screen.findByText('Titel van een collega')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ga verder met mijn tekst' }));
    await waitFor(() => {
      const last = saves().at(-1);
      expect(last?.headers.get('if-match')).toBe('"8"');
      expect(last && draftOf(last).title).toBe('Meebouwen aan een app van mij');
    });
    expect(replaced).not.toHaveBeenCalled();
  });

  it('does not call the place different where both texts name the same site', async () => {
    const content = { ...aVersion.content, siteId: 's-1' };
    const mine = { ...anOwnVacancy, running: { ...aVersion, content } };
    const theirs = {
      ...anOwnVacancy,
      version: 8,
      running: { ...aVersion, content: { ...content, title: 'Van een collega', placeId: 9 } },
    };
    let isFirst = true;
    const { screen, user } = await open(mine, {
      'GET /api/employer/vacancies/v-1': () => {
        const answer = isFirst ? mine : theirs;
        isFirst = false;
        return answer;
      },
      'PUT /api/employer/vacancies/v-1/draft': problem(412),
    });
    await user.type(screen.getByLabelText('Wat is de titel van de vacature?'), '!');
    const look = { name: 'Bekijk wat er nu staat' };
    await user.click(await screen.findByRole('button', look, { timeout: 3000 }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Titel' })).toBeVisible();
    expect(screen.queryByRole('heading', { level: 3, name: 'Plaats' })).toBeNull();
  });

  it('says at the field what is no number, and what the API refuses', async () => {
    const { screen, user } = await open(anOwnVacancy, {
      stap: 'waar',
      'PUT /api/employer/vacancies/v-1/draft': problem(400, {
        title: 'Niet alles is goed ingevuld.',
        errors: [{ pointer: '/weeks', code: 'field.max', message: 'Vul 104 of minder in.' }],
      }),
    });
    const hours = screen.getByLabelText('Hoeveel uur per week?');
    await user.clear(hours);
    await user.type(hours, 'veel');
    expect(screen.getByText('Vul een getal in, bijvoorbeeld 4.')).toBeVisible();
    expect(hours).toBeInvalid();
    await waitFor(
      () => {
        expect(screen.getByLabelText('Hoeveel weken duurt de stage?')).toHaveAccessibleDescription(
          'Vul 104 of minder in.',
        );
      },
      { timeout: 3000 },
    );
  });
});
