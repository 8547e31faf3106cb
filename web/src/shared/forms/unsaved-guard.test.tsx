// Unsaved text is saved or asked about before its page is left.
import { act, waitFor } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen';
import { UnsavedGuard } from './unsaved-guard';

async function leaving(isDirty: boolean, flush?: () => Promise<boolean>) {
  const view = await renderScreen(
    <UnsavedGuard isDirty={isDirty} {...(flush ? { flush } : undefined)} />,
    { at: '/hier' },
  );
  act(() => {
    view.router.history.push('/elders');
  });
  return view;
}

const at = (view: Awaited<ReturnType<typeof leaving>>) => view.router.state.location.pathname;

it('lets a page without unsaved text go', async () => {
  const view = await leaving(false);
  await waitFor(() => {
    expect(at(view)).toBe('/elders');
  });
});

it('saves what can still be saved, and then goes', async () => {
  const flush = jest.fn(() => Promise.resolve(true));
  const view = await leaving(true, flush);
  await waitFor(() => {
    expect(at(view)).toBe('/elders');
  });
  expect(flush).toHaveBeenCalledTimes(1);
});

it('asks when saving failed, and stays or goes as answered', async () => {
  const stays = await leaving(true, () => Promise.resolve(false));
  await stays.user.click(await stays.screen.findByRole('button', { name: 'Blijf op deze pagina' }));
  expect(at(stays)).toBe('/hier');
  expect(stays.screen.queryByRole('dialog')).toBeNull();
  act(() => {
    stays.router.history.push('/elders');
  });
  await stays.user.click(
    await stays.screen.findByRole('button', { name: 'Ga weg zonder opslaan' }),
  );
  await waitFor(() => {
    expect(at(stays)).toBe('/elders');
  });
});
