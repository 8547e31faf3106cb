// What a coordinator does with the trust in an employer: suspensions, hits on re-entry, conditions.
import { waitFor, within } from '@testing-library/react';
import {
  aCondition,
  aHit,
  anAdmission,
  aStanding,
  aSuspension,
  idOf,
} from '../../../testing/an-employer-file';
import { problem } from '../../../testing/fake-api';
import { openFile, stale } from '../../../testing/open-employer-file';

describe('a suspension', () => {
  it('that runs says until when, why, and whether the notice was opened', async () => {
    const { screen } = await openFile({
      standing: { suspensions: [aSuspension({ noticeOpenedAt: '2026-11-19T09:00:00Z' })] },
    });
    const sheet = screen.getByRole('region', { name: 'Lopende opschorting' });
    expect(within(sheet).getByRole('heading')).toHaveTextContent('woensdag 16 december');
    expect(sheet).toHaveTextContent('Twee studenten meldden schreeuwen en dreigen.');
    expect(sheet).toHaveTextContent(/Door de werkgever geopend op .*19 november/);
    expect(screen.queryByRole('link', { name: 'Schort op' })).toBeNull();
  });

  it('is lifted with a reason; a change of a colleague keeps the text', async () => {
    const id = idOf(300);
    let tries = 0;
    const { screen, user, press, known, sent } = await openFile({
      standing: { suspensions: [aSuspension()] },
      answers: {
        [`POST /api/suspensions/${id}/lift`]: () => {
          tries += 1;
          known.standing = aStanding({
            suspensions: [
              tries === 1
                ? aSuspension({ version: 2 })
                : aSuspension({ running: false, liftedAt: '2026-11-24T10:00:00Z', version: 3 }),
            ],
          });
          return tries === 1 ? stale : {};
        },
      },
    });
    await press('Hef de opschorting op');
    const field = screen.getByLabelText('Waarom kan het weer?');
    expect(field).toHaveFocus();
    await user.type(field, 'Er is nu altijd begeleiding.');
    await press('Hef de opschorting op');
    expect(await screen.findByText('Renée Koster heeft dit om 10:41 gewijzigd')).toBeVisible();
    await press('Bekijk wat er nu staat');
    expect(field).toHaveValue('Er is nu altijd begeleiding.');
    expect(field).toHaveFocus();
    await waitFor(() => {
      expect(screen.queryByText(/heeft dit om 10:41 gewijzigd/)).toBeNull();
    });
    await press('Hef de opschorting op');
    const told = await screen.findByText(/De opschorting is opgeheven/);
    expect(told.closest('[role=status]')).toHaveFocus();
    expect(sent().map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"2"']);
  });

  it('that is renewed before its end shows the new last day, and is not among what is over', async () => {
    const renewal = aSuspension({
      id: idOf(301),
      renewal: true,
      running: false,
      startsAt: '2098-12-16T23:00:00Z',
      lastDay: '2099-01-13',
      reason: 'Het onderzoek loopt nog.',
      allowedCommands: [],
    });
    const { screen } = await openFile({
      standing: { suspensions: [renewal, aSuspension({ allowedCommands: ['lift'] })] },
    });
    const sheet = screen.getByRole('region', { name: 'Lopende opschorting' });
    expect(within(sheet).getByRole('heading')).toHaveTextContent(/^Verlengd.*13 januari/);
    expect(sheet).toHaveTextContent('Het onderzoek loopt nog.');
    expect(screen.getByText('Over deze werkgever is nog niets besloten.')).toBeVisible();
  });
});

describe('a hit on re-entry', () => {
  const judge = `POST /api/re-entry-hits/${idOf(400)}/judge`;

  it('is judged with a reason, with nothing chosen beforehand', async () => {
    const { screen, user, press, sent } = await openFile({
      standing: { hits: [aHit()] },
      answers: { [judge]: {} },
    });
    const choices = await screen.findAllByRole('radio');
    expect(choices.filter((choice) => (choice as HTMLInputElement).checked)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Opvolger van Lumen Events B.V.' }));
    await user.type(screen.getByLabelText('Reden'), 'Zelfde directeur en telefoon.');
    await press('Leg het oordeel vast');
    expect(await screen.findByText(/Nu kijkt een tweede persoon/)).toBeVisible();
    expect(sent().map(({ body }) => body)).toEqual([
      { judgement: 'successor', reason: 'Zelfde directeur en telefoon.' },
    ]);
  });

  it('that a colleague judged first takes what was typed along to the second person', async () => {
    const judged = aHit({
      judgement: 'same_group',
      judgedBy: 'Idris Bouzid',
      judgedAt: '2026-11-24T09:00:00Z',
      reason: 'Zelfde groep.',
      version: 2,
      allowedCommands: ['second', 'send-back'],
    });
    const { screen, user, press, known } = await openFile({
      standing: { hits: [aHit()] },
      answers: {
        [judge]: () => {
          known.standing = aStanding({ hits: [judged] });
          return stale;
        },
      },
    });
    await user.click(await screen.findByRole('radio', { name: /^Opvolger van/ }));
    await user.type(screen.getByLabelText('Reden'), 'Adres uit het Handelsregister.');
    await press('Leg het oordeel vast');
    await press('Bekijk wat er nu staat');
    await press('Stuur terug');
    expect(screen.getByLabelText('Waarom ben je het niet eens?')).toHaveValue(
      'Adres uit het Handelsregister.',
    );
  });

  it('waits for somebody else where the reader gave the first judgement', async () => {
    const { screen } = await openFile({
      standing: {
        hits: [aHit({ judgement: 'successor', judgedBy: 'Marloes Verhagen', allowedCommands: [] })],
      },
    });
    expect(await screen.findByText('Dit wacht op een tweede persoon')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ik ben het eens' })).toBeNull();
  });
});

it('a condition is settled with what was seen; the fields that are open are named', async () => {
  const admissions = [anAdmission({ conditions: [aCondition()] })];
  let tries = 0;
  const { screen, user, press, sent } = await openFile({
    standing: { admissions },
    answers: {
      [`POST /api/conditions/${idOf(600)}/settle`]: () => {
        tries += 1;
        if (tries > 1) return {};
        const errors = [{ pointer: '/note', code: 'field.minLength', detail: 'Vul minstens 10.' }];
        return problem(400, { errors });
      },
    },
  });
  await press('Handel de voorwaarde af');
  await user.click(screen.getByRole('radio', { name: 'Vervuld' }));
  await press('Handel de voorwaarde af');
  expect(
    await screen.findByRole('link', { name: 'Schrijf in minstens 10 tekens wat je hebt gezien.' }),
  ).toBeVisible();
  await user.type(screen.getByLabelText('Wat heb je gezien?'), 'Rooster van februari gezien.');
  await press('Handel de voorwaarde af');
  expect(await screen.findByText(/De voorwaarde is afgehandeld/)).toBeVisible();
  expect(sent().at(-1)?.body).toEqual({
    outcome: 'fulfilled',
    note: 'Rooster van februari gezien.',
  });
});
