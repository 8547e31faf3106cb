// The search of a student: the address is its memory, chips and boxes agree, nothing found says what helps.
import { act, waitFor, within } from '@testing-library/react';
import { aResult, aStudent, counts, searchAnswers, vacancyId } from '../../../testing/a-search';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

type Answers = ReturnType<typeof searchAnswers>;
const many = Array.from({ length: 31 }, (_, index) => aResult(index + 1));

async function search(at: string, answers: Answers = {}, results = many) {
  const app = await renderApp(at, {
    session: aStudent,
    answers: { ...searchAnswers(results), ...answers },
  });
  const asked = (path: string) =>
    app.calls.filter((call) => call.path.split('?')[0] === path).map((call) => call.path);
  return { ...app, asked, address: () => app.router.state.location.href };
}

it('asks for what stands in the address, list and counts apart', async () => {
  const { screen, asked } = await search(
    '/stages?q=jeugd&plaats=Utrecht&plaatsnr=2745912&km=25&soort=afstudeerstage&start=2027-02&thuis=ja',
  );
  expect(await screen.findByText('Stage 1')).toBeVisible();
  const filter =
    'words=jeugd&from=2745912&km=25&remote=true&type=graduation_internship&start=2027-02';
  expect(asked('/api/search')).toEqual([`/api/search?${filter}&sort=relevance&limit=20`]);
  expect(asked('/api/search/facets')).toEqual([`/api/search/facets?${filter}`]);
  expect(screen.getByLabelText('Wat zoek je?')).toHaveValue('jeugd');
  expect(screen.getByLabelText('Hoe ver?')).toHaveValue('25');
  expect(screen.getByRole('checkbox', { name: /^Afstudeerstage/ })).toBeChecked();
  expect(await screen.findByText('31 stages')).toBeVisible();
});

it('takes a place by name alone, as the start page hands it over', async () => {
  const { screen, asked } = await search('/stages?q=jeugd&plaats=utrecht');
  expect(await screen.findByText('Stage 1')).toBeVisible();
  expect(asked('/api/search')).toEqual([
    '/api/search?words=jeugd&from=2745912&sort=relevance&limit=20',
  ]);
});

it('says that a place is unknown, keeps it, and searches without distance', async () => {
  const { screen, asked } = await search('/stages?plaats=Xanadu&km=10');
  expect(await screen.findByText(/We kennen “Xanadu” niet/)).toBeVisible();
  expect(screen.getByLabelText('Waar vanaf?')).toHaveValue('Xanadu');
  expect(screen.queryByText('Binnen 10 km')).toBeNull();
  await waitFor(() => {
    expect(asked('/api/search')).toEqual(['/api/search?sort=newest&limit=20']);
  });
});

it('puts every box in the address, and back and forward take them along', async () => {
  const { screen, user, address, router } = await search('/stages');
  const box = await screen.findByRole('checkbox', { name: /^Meewerkstage.*19 stages$/ });
  await user.click(box);
  expect(box).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: /^Februari 2027/ }));
  await waitFor(() => {
    expect(address()).toBe('/stages?soort=meewerkstage&start=2027-02');
  });
  act(() => {
    router.history.back();
  });
  await waitFor(() => {
    expect(screen.getByRole('checkbox', { name: /^Februari 2027/ })).not.toBeChecked();
  });
  expect(box).toBeChecked();
  act(() => {
    router.history.forward();
  });
  await waitFor(() => {
    expect(screen.getByRole('checkbox', { name: /^Februari 2027/ })).toBeChecked();
  });
});

it('repeats what is on as chips, to be taken off one by one or all at once', async () => {
  const { screen, user, address } = await search(
    '/stages?q=zorg&plaats=Utrecht&plaatsnr=2745912&km=10&soort=meewerkstage&dagen=4&start=2027-02',
  );
  const chips = within(await screen.findByRole('list', { name: 'Filters die aan staan' }));
  const shown = () =>
    chips.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
  expect(shown()).toEqual([
    'Haal Meewerkstage weg',
    'Haal 4 dagen weg',
    'Haal Start februari 2027 weg',
    'Haal Binnen 10 km weg',
    null,
  ]);
  await user.click(chips.getByRole('button', { name: 'Haal 4 dagen weg' }));
  await waitFor(() => {
    expect(address()).not.toContain('dagen');
  });
  await user.click(chips.getByRole('button', { name: 'Alles wissen' }));
  await waitFor(() => {
    expect(address()).toBe('/stages?q=zorg&plaats=Utrecht&plaatsnr=2745912');
  });
});

it('names the filter whose removal helps most, and removes it', async () => {
  const { screen, user, address } = await search(
    '/stages?plaats=Utrecht&plaatsnr=2745912&km=10&vergoeding=600',
    {
      'GET /api/search/facets': counts(0, {
        whenDropped: [
          { filter: 'km', total: 14 },
          { filter: 'allowance', total: 3 },
        ],
      }),
    },
    [],
  );
  expect(await screen.findByText('14')).toBeVisible();
  expect(screen.getByText(/Zonder “Binnen 10 km” vind je er/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Haal “Binnen 10 km” weg' }));
  await waitFor(() => {
    expect(address()).toBe('/stages?plaats=Utrecht&plaatsnr=2745912&vergoeding=600');
  });
});

it('offers a better spelling that keeps the filters', async () => {
  const { screen } = await search(
    '/stages?q=begleiding&soort=meewerkstage',
    { 'GET /api/search/suggest': { words: 'begeleiding' } },
    [],
  );
  const link = await screen.findByRole('link', { name: 'begeleiding' });
  expect(link).toHaveAttribute('href', '/stages?q=begeleiding&soort=meewerkstage');
});

it('says why there is nothing when nothing was asked', async () => {
  const { screen } = await search('/stages', {}, []);
  expect(await screen.findByText(/Er zijn nu geen stages voor je opleiding/)).toBeVisible();
});

it('shows a failure with a retry that works, and keeps what was asked', async () => {
  let isDown = true;
  const { screen, user } = await search('/stages?q=zorg', {
    'GET /api/search': () =>
      isDown
        ? problem(422, { title: 'Dat kan niet', reference: '7F3K-21' })
        : { items: many.slice(0, 1), page: { next: null } },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('7F3K-21');
  expect(screen.getByLabelText('Wat zoek je?')).toHaveValue('zorg');
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText('Stage 1')).toBeVisible();
});

it('shows results also when the counts fail', async () => {
  const { screen } = await search('/stages', { 'GET /api/search/facets': problem(422) });
  expect(await screen.findByText('Stage 1')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Gevonden stages' })).toBeVisible();
});

it('appends the next part; when the button goes, the first new entry takes the focus', async () => {
  const { screen, user } = await search('/stages');
  const more = await screen.findByRole('button', { name: 'Toon 11 meer' });
  expect(screen.queryByText('Stage 21')).toBeNull();
  await user.click(more);
  expect(await screen.findByRole('link', { name: 'Stage 21' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Stage 1' })).toBeVisible();
});

it('offers the best match only with words, the distance only with a place', async () => {
  const offered = (screen: Awaited<ReturnType<typeof search>>['screen']) =>
    within(screen.getByLabelText('Sorteer op'))
      .getAllByRole('option')
      .map((option) => option.textContent);
  const bare = await search('/stages');
  expect(offered(bare.screen)).toEqual(['Nieuwste eerst']);
  bare.unmount();
  const full = await search('/stages?q=zorg&plaats=Utrecht&plaatsnr=2745912');
  expect(offered(full.screen)).toEqual(['Beste match', 'Nieuwste eerst', 'Dichtbij eerst']);
  await full.user.selectOptions(full.screen.getByLabelText('Sorteer op'), 'Dichtbij eerst');
  await waitFor(() => {
    expect(full.address()).toContain('sorteer=dichtbij');
  });
});

it('says what deviates, and the allowance also when there is none', async () => {
  const { screen } = await search('/stages', {}, [
    aResult(1, { allowance: 0, travelCosts: false, conditions: { mostPlacements: 2 } }),
  ]);
  expect(await screen.findByText('Geen vergoeding', { selector: 'p' })).toBeVisible();
  expect(screen.getByText('Reiskosten zelf betalen')).toBeVisible();
  expect(screen.getByText(/hooguit 2 stagiairs tegelijk/)).toBeVisible();
  expect(screen.queryByText(/Nieuw/, { selector: 'span' })).toBeNull();
});

it('marks a title in the other language', async () => {
  const { screen } = await search('/stages', {}, [aResult(1, { language: 'en' })]);
  const title = await screen.findByRole('link', { name: 'Stage 1' });
  expect(title).toHaveAttribute('lang', 'en');
  expect(title).toHaveAttribute('href', `/stages/${vacancyId(1)}`);
});

it('counts in the sheet of a phone, and searches only after "Toon"', async () => {
  const { screen, user, address, asked } = await search('/stages?thuis=ja');
  await user.click(await screen.findByRole('button', { name: 'Filters (1 aan)' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Filters' }));
  await user.click(sheet.getByRole('checkbox', { name: /^Afstudeerstage/ }));
  await waitFor(() => {
    expect(asked('/api/search/facets').at(-1)).toContain('type=graduation_internship');
  });
  expect(asked('/api/search')).toHaveLength(1);
  expect(address()).toBe('/stages?thuis=ja');
  await user.click(await sheet.findByRole('button', { name: 'Toon 31 stages' }));
  await waitFor(() => {
    expect(address()).toBe('/stages?soort=afstudeerstage&thuis=ja');
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('opens the rest of a long list of filters and leads the focus there', async () => {
  const { screen, user } = await search('/stages');
  expect(screen.queryByRole('checkbox', { name: /^Overheid/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Nog 6 Sector' }));
  expect(screen.getByRole('checkbox', { name: /^Media en communicatie/ })).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: /^Overheid/ })).toBeVisible();
});
