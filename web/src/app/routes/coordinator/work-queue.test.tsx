// The work queue of a coordinator: everything by keyboard, everything in the address, nobody overtaken without being told.
import { waitFor, within } from '@testing-library/react';
import { aCoordinator, aPanel, aTask, queueAnswers } from '../../../testing/a-work-list';
import { idOf } from '../../../testing/an-employer-file';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

type Answers = ReturnType<typeof queueAnswers>;
const tasks = [1, 2, 3].map((number) => aTask(number));
const colleagues = {
  items: [
    { id: idOf(801), name: 'Renée Koster', self: false },
    { id: '1', name: 'Marloes Verhagen', self: true },
  ],
};

async function queue(at = '/werk', answers: Answers = {}, known = tasks) {
  const app = await renderApp(at, {
    session: aCoordinator,
    answers: { ...queueAnswers(known), ...answers },
  });
  const asked = (path: string) =>
    app.calls.filter((call) => call.path.split('?')[0] === path).map((call) => call.path);
  return { ...app, asked, address: () => app.router.state.location.href };
}

const row = (screen: Awaited<ReturnType<typeof queue>>['screen'], name: string) =>
  screen.findByRole('link', { name });

it('walks with j and k, opens with Enter, and the open row stands in the address', async () => {
  const { screen, user, address } = await queue();
  await row(screen, 'Werkgever 1');
  await user.keyboard('jj');
  expect(screen.getByRole('link', { name: 'Werkgever 2' })).toHaveFocus();
  await user.keyboard('k');
  expect(screen.getByRole('link', { name: 'Werkgever 1' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: 'Werkgever 1' })).toBeVisible();
  expect(address()).toBe(`/werk?taak=${idOf(1)}`);
  expect(screen.getByRole('link', { name: 'Werkgever 1' })).toHaveAttribute('aria-current');
});

it('goes to the work of the open row with b, and to the file with d', async () => {
  const { screen, user, address } = await queue(`/werk?taak=${idOf(1)}`);
  const work = await screen.findByRole('link', { name: /^Handel de voorwaarde af/ });
  expect(work).toHaveAttribute('href', `/werk/werkgevers/${idOf(900)}#besluiten`);
  await user.keyboard('d');
  await waitFor(() => {
    expect(address()).toBe(`/werk/werkgevers/${idOf(900)}`);
  });
});

it('leads from a checked screening to the decision for the programme of the row', async () => {
  const task = aTask(4, { kind: 'screening', subject: { type: 's', id: idOf(44), label: 'S' } });
  const programme = { id: idOf(700), own: true, allowedCommands: ['decide'], decision: null };
  const { screen } = await queue(
    `/werk?taak=${task.id}`,
    {
      [`GET /api/tasks/${task.id}`]: aPanel(task, {
        links: [{ route: 'screening', employerId: idOf(900), subjectId: idOf(44) }],
      }),
      [`GET /api/screenings/${idOf(44)}`]: {
        stateLabel: 'Gecontroleerd',
        sections: [],
        submittedAt: null,
        submittedBy: null,
        workingDay: null,
        takenBy: null,
        unjudgedHits: 0,
        programmes: [programme],
      },
    },
    [task],
  );
  const decide = await screen.findByRole('link', { name: /^Neem het besluit/ });
  expect(decide).toHaveAttribute(
    'href',
    `/werk/screenings/${idOf(44)}/besluit?programma=${idOf(700)}`,
  );
});

it('asks for what stands in the address, and leaves out what makes no sense', async () => {
  const { screen, asked } = await queue('/werk?weergave=mine&soort=condition&opleiding=x&taak=9');
  await row(screen, 'Werkgever 1');
  expect(asked('/api/tasks')).toEqual(['/api/tasks?view=mine&kind=condition&limit=50']);
  expect(asked('/api/tasks/counts')).toEqual(['/api/tasks/counts?view=mine&kind=condition']);
});

it('puts a filter in the address and closes the open row', async () => {
  const { screen, user, address } = await queue(`/werk?taak=${idOf(1)}`);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Soort' }), 'condition');
  await waitFor(() => {
    expect(address()).toBe('/werk?soort=condition');
  });
});

it('says that the filters leave nothing, and takes them away', async () => {
  const { screen, user, address } = await queue('/werk?weergave=overdue', {}, []);
  await user.click(await screen.findByRole('button', { name: 'Haal de filters weg' }));
  await waitFor(() => {
    expect(address()).toBe('/werk');
  });
  expect(await screen.findByText(/Je hebt alles gedaan/)).toBeVisible();
});

it('shows the number of a failure, and tries again', async () => {
  let tries = 0;
  const { screen, user } = await queue('/werk', {
    'GET /api/tasks': () => {
      tries += 1;
      return tries === 1
        ? problem(400, { title: 'Dat lukte niet', reference: 'abc-123' })
        : { items: tasks, page: { next: null } };
    },
  });
  expect(await screen.findByText('abc-123')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await row(screen, 'Werkgever 1')).toBeVisible();
});

describe('an owner', () => {
  const taskId = idOf(1);
  const opened = { [`GET /api/tasks/${taskId}/colleagues`]: colleagues };

  it('is the reader with e and Enter, by the version that was seen', async () => {
    const { screen, user, calls } = await queue(`/werk?taak=${taskId}`, {
      ...opened,
      [`POST /api/tasks/${taskId}/assign`]: {},
    });
    await screen.findByRole('button', { name: /^Wijs een eigenaar aan/ });
    await user.keyboard('e');
    const dialog = await screen.findByRole('dialog', { name: /Wie doet/ });
    const self = await within(dialog).findByRole('radio', { name: /^Jij/ });
    await waitFor(() => {
      expect(self).toHaveFocus();
    });
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.body).toEqual({ ownerId: '1' });
    expect(sent?.headers.get('if-match')).toBe('"3"');
  });

  it('that a colleague took first is named, and nothing is overwritten', async () => {
    let owner: { id: string; name: string; self: boolean } | null = null;
    const { screen, user } = await queue(`/werk?taak=${taskId}`, {
      ...opened,
      [`GET /api/tasks/${taskId}`]: () => aPanel({ ...aTask(1), owner }),
      [`POST /api/tasks/${taskId}/assign`]: () => {
        owner = { id: idOf(801), name: 'Renée Koster', self: false };
        return problem(412, { code: 'kernel.stale' });
      },
    });
    await screen.findByRole('button', { name: /^Wijs een eigenaar aan/ });
    await user.keyboard('e');
    await user.click(await screen.findByRole('button', { name: 'Bewaar de eigenaar' }));
    const dialog = screen.getByRole('dialog');
    const told = await within(dialog).findByText('De eigenaar is nu Renée Koster.');
    expect(told.closest('[role=alert]')).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: 'Bekijk de regel' }));
    expect(await screen.findByRole('button', { name: /^Geef aan een collega/ })).toBeVisible();
  });
});
