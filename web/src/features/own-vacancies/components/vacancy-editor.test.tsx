// Writing a vacancy: what the API says stands at its field, and only a whole text is sent in.
import { waitFor, within } from '@testing-library/react';
import { problem } from '../../../testing/fake-api';
import { draftOf, openEditor as open, submitted } from '../../../testing/open-vacancy-editor';
import { anOwnVacancy, aVersion, lowAllowance, phoneNumber } from '../../../testing/vacancies';

beforeEach(() => {
  submitted.mockClear();
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
