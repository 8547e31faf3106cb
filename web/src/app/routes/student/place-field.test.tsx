// "Waar vanaf?" by keyboard and by mouse: choose, leave, type something nobody knows.
import { waitFor } from '@testing-library/react';
import { aResult, aStudent, searchAnswers } from '../../../testing/a-search';
import { renderApp } from '../../../testing/render-app';

async function field(at = '/stages') {
  const app = await renderApp(at, { session: aStudent, answers: searchAnswers([aResult(1)]) });
  const place = app.screen.getByRole('combobox', { name: 'Waar vanaf?' });
  const active = () => {
    const id = place.getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id)?.textContent;
  };
  return { ...app, place, active, address: () => app.router.state.location.href };
}

it('lists places after a moment, and goes round with the arrows', async () => {
  const { place, user, screen, active } = await field();
  await user.type(place, 'u');
  expect(place).toHaveAttribute('aria-expanded', 'false');
  await user.type(place, 't');
  await user.clear(place);
  await user.type(place, 'u');
  await user.type(place, 'i');
  expect(await screen.findByRole('option', { name: 'Uithoorn Noord-Holland' })).toBeVisible();
  expect(place).toHaveAttribute('aria-expanded', 'true');
  expect(active()).toBeNull();
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Uithoorn Noord-Holland');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(active()).toBe('Uithoorn Noord-Holland');
});

it('chooses with Enter and searches with the next one', async () => {
  const { place, user, screen, address } = await field();
  await user.type(place, 'ut');
  await screen.findByRole('option', { name: 'Utrecht Utrecht' });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(place).toHaveValue('Utrecht');
  expect(place).toHaveFocus();
  expect(screen.queryByRole('option', { name: /^U/ })).toBeNull();
  expect(address()).toBe('/stages');
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(address()).toBe('/stages?plaats=Utrecht&plaatsnr=2745912');
  });
});

it('keeps what was typed when the list is closed with Escape, or left', async () => {
  const { place, user, screen } = await field();
  await user.type(place, 'ut');
  await screen.findByRole('option', { name: 'Utrecht Utrecht' });
  await user.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('option', { name: /^U/ })).toBeNull();
  expect(place).toHaveValue('ut');
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { name: 'Utrecht Utrecht' })).toBeVisible();
  await user.tab();
  expect(screen.queryByRole('option', { name: /^U/ })).toBeNull();
  expect(place).toHaveValue('ut');
});

it('chooses with a click', async () => {
  const { place, user, screen } = await field();
  await user.type(place, 'ui');
  await user.click(await screen.findByRole('option', { name: 'Uithoorn Noord-Holland' }));
  expect(place).toHaveValue('Uithoorn');
  expect(place).toHaveFocus();
});

it('asks for a place where a distance was chosen without one', async () => {
  const { place, user, screen, address } = await field();
  await user.selectOptions(screen.getByLabelText('Hoe ver?'), '25 km');
  await user.click(screen.getByRole('button', { name: 'Zoeken' }));
  expect(place).toHaveFocus();
  expect(place).toHaveAccessibleDescription(/Vul in waar vanaf je reist/);
  expect(address()).toBe('/stages');
});

it('forgets the distance with the place', async () => {
  const { place, user, screen, address } = await field(
    '/stages?plaats=Utrecht&plaatsnr=2745912&km=25',
  );
  await user.clear(place);
  expect(screen.getByLabelText('Hoe ver?')).toHaveValue('');
  await user.click(screen.getByRole('button', { name: 'Zoeken' }));
  await waitFor(() => {
    expect(address()).toBe('/stages');
  });
});
