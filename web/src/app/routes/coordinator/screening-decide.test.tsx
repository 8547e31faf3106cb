// Deciding on a screening: the rules propose, a person decides, and what was written outlives whatever comes between.
import { act, waitFor } from '@testing-library/react';
import type { DecideFacts } from '../../../features/decide/api/proposal';
import type { ReviewHead } from '../../../features/screening-review/api/screening';
import {
  aDecision,
  aProgramme,
  aProposal,
  aRequirement,
  aReviewHead,
  pedagogy,
  screeningId,
  socialWork,
} from '../../../testing/a-screening';
import { aCoordinator } from '../../../testing/a-work-list';
import { problem, type Call } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

const door = `/api/screenings/${screeningId}`;
const deciding = `POST ${door}/admissions`;

interface Known {
  programmes?: ReviewHead['programmes'];
  facts?: (programmeId: string) => Partial<DecideFacts>;
}

const waiting = (id: string) => aProgramme(id, { allowedCommands: ['decide'] });

async function decide(known: Known = {}, answers: Record<string, object> = {}, search = '') {
  const app = await renderApp(`/werk/screenings/${screeningId}/besluit${search}`, {
    session: aCoordinator,
    answers: {
      [`GET ${door}`]: () =>
        aReviewHead([], {
          state: 'verified',
          programmes: known.programmes ?? [waiting(socialWork)],
        }),
      [`GET ${door}/proposal`]: ({ path }: Call) => {
        const id = new URLSearchParams(path.split('?')[1]).get('programmeId') ?? '';
        return aProposal(id, known.facts?.(id));
      },
      [`POST ${door}/letter`]: ({ body }: Call) => ({
        to: ['Mieke Janssen'],
        language: 'nl',
        subject: 'Er staat een bericht voor u klaar',
        body: `Beste Mieke,\n\n${(body as { reason: string }).reason}`,
      }),
      ...answers,
    },
  });
  await app.screen.findByRole('heading', { level: 1, name: 'Besluit over Taalhuis De Brug' });
  const orders = () => app.calls.filter((call) => call.path.endsWith('/admissions'));
  const option = (name: RegExp) => app.screen.getByRole('radio', { name });
  return { ...app, orders, option };
}

const admit = /^Toelaten Tot/;

describe('what can be decided', () => {
  it('is proposed, never chosen beforehand', async () => {
    const { screen, option } = await decide();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(option(admit)).toBeEnabled();
    expect(screen.getByText('Voorstel', { selector: 'span' })).toBeVisible();
  });

  it('is no admission when a hard requirement failed, and the reason says which', async () => {
    const failed = [{ why: 'failed' as const, number: 28 }];
    const { screen, option } = await decide({
      facts: () => ({
        hardRequirements: {
          total: 2,
          met: 1,
          checkedByYou: 2,
          checkedByColleagues: 0,
          fromPublicSource: 0,
          items: [aRequirement(1, 'met'), aRequirement(28, 'failed', 'Er is geen RI&E.')],
        },
        outcomes: [
          { outcome: 'admitted', hindrances: failed },
          { outcome: 'admitted_with_conditions', hindrances: failed },
          { outcome: 'rejected', hindrances: [] },
        ],
      }),
    });
    const words = /Kan niet: vraag 28 is een harde eis en is niet gehaald/;
    const closed = screen.getAllByRole('radio', { name: words });
    expect(closed).toHaveLength(2);
    for (const radio of closed) expect(radio).toBeDisabled();
    expect(option(/^Afwijzen/)).toBeEnabled();
    expect(screen.getByText('1 van 2 harde eisen gehaald')).toBeVisible();
    expect(screen.getByText('Niet gehaald. Er is geen RI&E.')).toBeVisible();
  });

  it('is nothing for a colleague of another programme', async () => {
    const { screen } = await decide({
      programmes: [aProgramme(socialWork, { own: false })],
      facts: () => ({ allowedCommands: [] }),
    });
    expect(await screen.findByText('Je leest mee')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('a decision', () => {
  it('follows the proposal with a reason, and stays in sight when it is taken', async () => {
    const known: Known = { programmes: [waiting(socialWork), waiting(pedagogy)] };
    const { screen, user, orders, option } = await decide(known, {
      [deciding]: () => {
        known.programmes = [
          aProgramme(socialWork, { decision: aDecision(socialWork) }),
          waiting(pedagogy),
        ];
        return {};
      },
    });
    await user.click(option(admit));
    await user.type(screen.getByLabelText('Reden'), 'Alles is gezien.');
    expect(await screen.findByText('Alles is gezien.', { selector: 'p' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Laat toe' }));
    expect(
      await screen.findByText('Taalhuis De Brug is toegelaten voor Social Work'),
    ).toBeVisible();
    const [order] = orders();
    expect(order?.headers.get('if-match')).toBe('"9"');
    expect(order?.body).toEqual({
      programmeId: socialWork,
      outcome: 'admitted',
      reason: 'Alles is gezien.',
      conditions: [],
    });
    expect(screen.getByRole('link', { name: 'Besluit nu voor Pedagogiek' })).toBeVisible();
  });

  it('that leaves the proposal wants to know why', async () => {
    const { screen, user, orders, option } = await decide({}, { [deciding]: {} });
    expect(screen.queryByLabelText('Waarom wijk je af van het voorstel?')).toBeNull();
    await user.click(option(/^Afwijzen/));
    await user.type(screen.getByLabelText('Waarom wijk je af van het voorstel?'), 'Veel klachten.');
    await user.type(screen.getByLabelText('Reden'), 'Er is nog geen vast aanspreekpunt.');
    await user.click(screen.getByRole('button', { name: 'Wijs af' }));
    await waitFor(() => {
      expect(orders()[0]?.body).toMatchObject({
        outcome: 'rejected',
        deviationReason: 'Veel klachten.',
      });
    });
  });

  it('with conditions keeps the one that the rules demand, and takes more', async () => {
    const { screen, user, orders, option } = await decide(
      {
        facts: (id) => ({
          proposal: {
            ...aProposal(id).proposal,
            outcome: 'admitted_with_conditions',
            mustBecomeConditions: [
              { itemKey: 'school_time', number: 26, wording: 'Tijd voor school' },
            ],
          },
        }),
      },
      { [deciding]: {} },
    );
    await user.click(option(/^Toelaten met voorwaarden/));
    expect(screen.queryByRole('button', { name: 'Haal weg' })).toBeNull();
    const due = screen.getByLabelText('Uiterlijk');
    await user.clear(due);
    await user.type(due, '29-1-2027{Tab}');
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(screen.getByRole('button', { name: 'Voorwaarde toevoegen' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Haal de voorwaarde/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Voorwaarde toevoegen' }));
    const wording = screen.getByLabelText('Voorwaarde');
    await waitFor(() => {
      expect(wording).toHaveFocus();
    });
    await user.type(wording, 'Vaste vragen');
    await user.type(screen.getByLabelText('Uiterlijk'), '1-3-2027{Tab}');
    await user.type(screen.getByLabelText('Reden'), 'Bijna goed.');
    await user.click(screen.getByRole('button', { name: 'Laat toe met voorwaarden' }));
    await waitFor(() => {
      expect(orders()[0]?.body).toMatchObject({
        outcome: 'admitted_with_conditions',
        maxRunningPlacements: 2,
        conditions: [
          {
            itemKey: 'school_time',
            wording: 'Tijd voor school',
            ownerName: 'Mieke Janssen',
            dueOn: '2027-01-29',
          },
          { itemKey: null, wording: 'Vaste vragen', dueOn: '2027-03-01' },
        ],
      });
    });
  });
});

describe('what was written', () => {
  it('is kept when somebody was first, and sent again on what stands now', async () => {
    let version = 9;
    const { screen, user, orders, option } = await decide(
      { facts: () => ({ version }) },
      {
        [deciding]: () => {
          if (version === 10) return {};
          version = 10;
          return problem(412, {
            code: 'kernel.stale',
            changedBy: 'Thijs Hendriks',
            changedAt: '2026-11-24T09:41:00Z',
          });
        },
      },
    );
    await user.click(option(admit));
    await user.type(screen.getByLabelText('Reden'), 'Alles is gezien.');
    await user.click(screen.getByRole('button', { name: 'Laat toe' }));
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat er nu staat' }));
    await waitFor(() => {
      expect(screen.queryByText(/heeft dit om/)).toBeNull();
    });
    expect(screen.getByLabelText('Reden')).toHaveValue('Alles is gezien.');
    await user.click(screen.getByRole('button', { name: 'Laat toe' }));
    await waitFor(() => {
      expect(orders().map((call) => call.headers.get('if-match'))).toEqual(['"9"', '"10"']);
    });
  });

  it('is kept when the server breaks', async () => {
    const { screen, user, option } = await decide({}, { [deciding]: problem(500) });
    await user.click(option(admit));
    await user.type(screen.getByLabelText('Reden'), 'Alles is gezien.');
    await user.click(screen.getByRole('button', { name: 'Laat toe' }));
    expect(await screen.findByText('Wat je typte, staat er nog.')).toBeVisible();
    expect(screen.getByLabelText('Reden')).toHaveValue('Alles is gezien.');
    expect(option(admit)).toBeChecked();
  });

  it('is kept for its programme while another one is looked at', async () => {
    const { screen, user } = await decide({
      programmes: [waiting(socialWork), waiting(pedagogy)],
    });
    await user.type(screen.getByLabelText('Reden'), 'Alles is gezien.');
    await user.click(screen.getByRole('link', { name: 'Pedagogiek' }));
    await waitFor(() => {
      expect(screen.getByLabelText('Reden')).toHaveValue('');
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Social Work' }));
    await waitFor(() => {
      expect(screen.getByLabelText('Reden')).toHaveValue('Alles is gezien.');
    });
  });

  it('is kept when a colleague decides meanwhile, and says what holds', async () => {
    const known: Known = { programmes: [waiting(socialWork), waiting(pedagogy)] };
    const { screen, user } = await decide(known);
    await user.type(screen.getByLabelText('Reden'), 'Alles is gezien.');
    const decision = aDecision(socialWork, { outcome: 'rejected' });
    known.programmes = [
      aProgramme(socialWork, { decision, allowedCommands: ['decide'] }),
      waiting(pedagogy),
    ];
    known.facts = () => ({ inForce: decision });
    act(() => {
      window.dispatchEvent(new Event('visibilitychange'));
    });
    expect(
      await screen.findByText('Nu geldt: Afgewezen, besloten op 20 november 2026'),
    ).toBeVisible();
    expect(screen.getByLabelText('Reden')).toHaveValue('Alles is gezien.');
  });
});
