// Suspending an employer: what is asked, what the employer will read, and what is kept when it does not go through.
import { waitFor } from '@testing-library/react';
import { aCoordinator } from '../../../testing/a-work-list';
import {
  aFile,
  aStanding,
  aSuspension,
  employerId,
  fileAnswers,
  idOf,
} from '../../../testing/an-employer-file';
import { problem, type Call } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

const order = `POST /api/employers/${employerId}/suspensions`;
const reason = 'Een student meldde dat er alleen gewerkt wordt.';

async function suspend(answer: object | ((call: Call) => unknown)) {
  let suspensions: ReturnType<typeof aSuspension>[] = [];
  const app = await renderApp(`/werk/werkgevers/${employerId}/opschorten`, {
    session: aCoordinator,
    answers: {
      ...fileAnswers({
        file: () =>
          aFile({ vacancies: { ...aFile().vacancies, visible: suspensions.length ? 0 : 2 } }),
        standing: () => aStanding({ suspensions }),
      }),
      [order]: answer,
    },
  });
  const sent = () => app.calls.filter(({ method }) => method === 'POST');
  return {
    ...app,
    sent,
    nowSuspended: () => {
      suspensions = [aSuspension({ lastDay: '2026-12-22' })];
    },
    fill: async () => {
      await app.user.click(await app.screen.findByRole('radio', { name: /^Veiligheid/ }));
      await app.user.type(app.screen.getByLabelText('Wat is de aanleiding?'), reason);
      await app.user.click(app.screen.getByRole('radio', { name: /^Alle opleidingen/ }));
    },
    submit: () =>
      app.user.click(app.screen.getByRole('button', { name: 'Schort De Veerhaven op' })),
  };
}

it('says before how many vacancies go, and shows the notice with what is typed', async () => {
  const { screen, fill } = await suspend({});
  expect(await screen.findByText('2 vacatures zijn direct niet meer te zien.')).toBeVisible();
  await fill();
  expect(screen.getByText(/De grond is: de veiligheid van studenten/)).toHaveTextContent(reason);
});

it('sends ground, reason and scope once, and says what follows', async () => {
  const world = await suspend(() => {
    world.nowSuspended();
    return { id: idOf(300) };
  });
  await world.fill();
  await world.submit();
  const told = await world.screen.findByText(/opgeschort tot en met dinsdag 22 december 2026/);
  expect(told.closest('[role=status]')).toHaveFocus();
  expect(await world.screen.findByText(/geen vacature van deze werkgever meer/)).toBeVisible();
  expect(world.sent().map(({ body }) => body)).toEqual([
    { ground: 'safety', reason, scope: 'institution' },
  ]);
});

it('names each field that was left open, in the words of the page', async () => {
  const errors = ['/ground', '/scope'].map((pointer) => ({
    pointer,
    code: 'field.isIn',
    detail: 'Kies een van de mogelijkheden.',
  }));
  const { screen, submit } = await suspend(problem(400, { errors }));
  await screen.findByRole('radio', { name: /^Veiligheid/ });
  await submit();
  expect(await screen.findByRole('link', { name: /Kies waarom dit nu moet/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Kies voor wie de opschorting geldt.' })).toBeVisible();
});

it('keeps the form when the connection is gone, and sends the same order again', async () => {
  let tries = 0;
  const { screen, fill, submit, sent } = await suspend(() => {
    tries += 1;
    if (tries === 1) throw new TypeError('Failed to fetch');
    return { id: idOf(300) };
  });
  await fill();
  await submit();
  expect(await screen.findByText('Geen verbinding met Stagekeur')).toBeVisible();
  expect(screen.getByLabelText('Wat is de aanleiding?')).toHaveValue(reason);
  await submit();
  await waitFor(() => {
    expect(sent()).toHaveLength(2);
  });
  const [first, second] = sent().map(({ headers }) => headers.get('idempotency-key'));
  expect(first).toMatch(/^[\w-]{8,}$/);
  expect(second).toBe(first);
});

it('shows the suspension of a colleague who was first, and gives back what was typed', async () => {
  const world = await suspend(() => {
    world.nowSuspended();
    return problem(409, { code: 'standing.suspended-already' });
  });
  await world.fill();
  await world.submit();
  await world.user.click(
    await world.screen.findByRole('button', { name: 'Bekijk wat er nu staat' }),
  );
  expect(await world.screen.findByText('Deze werkgever is al opgeschort')).toBeVisible();
  expect(world.screen.getByText(reason, { selector: 'blockquote' })).toBeVisible();
});
