// Writing a vacancy: nothing typed is lost, what the API says stands at its field, and only a whole text is sent in.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { waitFor, within } from '@testing-library/react';
import { fakeApi, problem, type Call } from '../../../testing/fake-api';
import { renderScreen } from '../../../testing/render-screen';
import { anOwnVacancy, aVersion, lowAllowance, phoneNumber } from '../../../testing/vacancies';
import { ownVacancyQuery, type OwnVacancy } from '../api/own-vacancy';
import { readEditorAddress } from '../state/steps';
import { VacancyEditor } from './vacancy-editor';

const submitted = jest.fn();
const replaced = jest.fn();

function Host() {
  const { stap = 'wat' } = readEditorAddress(useSearch({ strict: false }));
  const { data } = useQuery(ownVacancyQuery('v-1', 'nl'));
  if (!data?.running) return null;
  return (
    <VacancyEditor
      vacancy={data}
      running={data.running}
      step={stap}
      preview={(content) => <p data-testid="preview">{content.title}</p>}
      foot={() => null}
      onDirty={() => undefined}
      onSubmitted={submitted}
      onReplaced={replaced}
    />
  );
}

const draftOf = (call: Call) => call.body as Record<string, unknown>;

async function open(
  vacancy: OwnVacancy,
  { stap = 'wat', ...answers }: Record<string, unknown> & { stap?: string } = {},
) {
  let stored = vacancy;
  const calls = fakeApi({
    'GET /api/employer/vacancies/v-1': () => stored,
    'GET /api/employer/vacancies/v-1/checks': () => stored,
    'PUT /api/employer/vacancies/v-1/draft': (call: Call) => {
      if (call.headers.get('if-match') !== `"${String(stored.version)}"`) return problem(412);
      stored = { ...stored, version: stored.version + 1 };
      return stored;
    },
    'GET /api/employer/sites': { items: [] },
    'GET /api/employer/standing': { standings: [], admissions: [], notices: [] },
    'GET /api/programmes': { items: [] },
    ...(answers as Record<string, object>),
  });
  const view = await renderScreen(<Host />, { audience: 'employer', at: `/?stap=${stap}` });
  await view.screen.findByRole('heading', { level: 1 });
  const saves = () => calls.filter(({ method }) => method === 'PUT');
  return { ...view, calls, saves };
}

beforeEach(() => {
  submitted.mockClear();
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

describe('what is said at its field', () => {
  it('puts a remark of the coordinator at the question it is about, and leads there', async () => {
    const { screen, user } = await open({
      ...anOwnVacancy,
      state: 'returned',
      running: {
        ...aVersion,
        state: 'returned',
        reviewedAt: '2026-11-24T10:00:00Z',
        reviewReason: 'De taken zijn nog te algemeen.',
        remarks: [{ pointer: '/tasks', text: 'Noem ook wat de student zelf doet.' }],
      },
    });
    expect(screen.getByText('De taken zijn nog te algemeen.')).toBeVisible();
    const remark = screen.getByRole('complementary', { name: 'Opmerking van de stagecoördinator' });
    expect(within(remark).getByText('Noem ook wat de student zelf doet.')).toBeVisible();
    const block = remark.parentElement?.parentElement;
    expect(block).toContainElement(screen.getByRole('group', { name: /Welke taken/ }));
    await user.click(screen.getByRole('link', { name: 'Taken' }));
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Taak 1' })).toHaveFocus();
    });
  });

  it('warns without stopping, and marks what blocks as wrong', async () => {
    const { screen } = await open(
      { ...anOwnVacancy, findings: [phoneNumber, lowAllowance] },
      { stap: 'vergoeding' },
    );
    expect(screen.getByText(/lager dan het minimum/)).toBeVisible();
    expect(screen.getByText(/U mag zo indienen/)).toBeVisible();
    expect(screen.getByLabelText(/Welke vergoeding/)).toBeValid();
    expect(screen.getByText('Bij 32 uur per week is dat € 356 per maand.')).toBeVisible();
    const step = screen.getByRole('link', { name: /Wat 1 ding aanpassen/ });
    expect(step).toBeVisible();
  });

  it('brings a finding about an entry to the field it stands in, past empty ones', async () => {
    const { screen, user } = await open({
      ...anOwnVacancy,
      findings: [{ ...phoneNumber, pointer: '/tasks/1' }],
    });
    await user.click(screen.getByRole('textbox', { name: 'Taak 1' }));
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Taak 2' })).toHaveFocus();
    });
    expect(screen.getByRole('textbox', { name: 'Taak 2' })).toBeValid();
    expect(screen.getByRole('textbox', { name: 'Taak 3' })).toBeInvalid();
  });
});

describe('a list of tasks', () => {
  it('is put in another order and shortened by keyboard, and says so', async () => {
    const { screen, user, saves } = await open(anOwnVacancy);
    await user.click(screen.getByRole('button', { name: 'Zet lager: Taak 1' }));
    expect(screen.getByText('Staat nu op plaats 2 van 2.')).toBeInTheDocument();
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Taak 2' })).toHaveFocus();
    });
    await user.click(screen.getByRole('button', { name: 'Haal weg: Taak 1' }));
    expect(screen.getByText('Taak 1 is weggehaald.')).toBeInTheDocument();
    await waitFor(
      () => {
        const last = saves().at(-1);
        expect(last && draftOf(last).tasks).toEqual(['Schermen bouwen']);
      },
      { timeout: 3000 },
    );
  });
});

describe('sending in', () => {
  const missing = [
    { pointer: '/closesOn', code: 'vacancies.required.closesOn', detail: 'Vul de laatste dag in.' },
    { pointer: '/title', code: 'vacancies.required.title', detail: 'Geef een titel.' },
  ];

  it('names what is open in the order of the form, and leads to each field', async () => {
    const { screen, user } = await open({ ...anOwnVacancy, missing }, { stap: 'controle' });
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Geef een titel.',
      'Vul de laatste dag in.',
    ]);
    await user.click(within(summary).getByRole('link', { name: 'Geef een titel.' }));
    await waitFor(() => {
      expect(screen.getByLabelText('Wat is de titel van de vacature?')).toHaveFocus();
    });
    expect(screen.getByLabelText('Wat is de titel van de vacature?')).toHaveAccessibleDescription(
      /Geef een titel/,
    );
  });

  it('does not send in a text with a blocking finding, and says what stops it', async () => {
    const { screen, user } = await open(
      { ...anOwnVacancy, findings: [phoneNumber] },
      {
        stap: 'controle',
        'POST /api/employer/vacancies/v-1/submit': problem(422, {
          code: 'vacancies.refused-by-policy',
          title: 'Zo kan de vacature niet worden geplaatst.',
          errors: [{ pointer: '/body', code: 'x', message: phoneNumber.detail }],
        }),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Dien in bij de school' }));
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveFocus();
    });
    expect(within(screen.getByRole('alert')).getByText(phoneNumber.detail)).toBeVisible();
    expect(submitted).not.toHaveBeenCalled();
  });

  it('saves what is left first, and sends in the version that came of it', async () => {
    const { screen, user, calls } = await open(anOwnVacancy, {
      'POST /api/employer/vacancies/v-1/submit': {
        ...anOwnVacancy,
        version: 9,
        state: 'submitted',
      },
    });
    await user.type(screen.getByLabelText('Wat is de titel van de vacature?'), ' nu');
    await user.click(screen.getByRole('link', { name: /^5 Controleren/ }));
    await user.click(await screen.findByRole('button', { name: 'Dien in bij de school' }));
    await waitFor(() => {
      expect(submitted).toHaveBeenCalled();
    });
    const [save, submit] = calls.filter(({ method }) => method !== 'GET').slice(-2);
    expect(save?.method).toBe('PUT');
    expect(submit?.headers.get('if-match')).toBe('"4"');
  });

  it('offers no button where the API allows none', async () => {
    const { screen } = await open(
      { ...anOwnVacancy, allowedCommands: ['save'] },
      { stap: 'controle' },
    );
    expect(screen.queryByRole('button', { name: 'Dien in bij de school' })).toBeNull();
  });
});
