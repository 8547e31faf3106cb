// Single keys act on the page, never on what somebody types, and can be switched off.
import { renderScreen } from '../../testing/render-screen';
import { KeyBar } from './key-bar';
import { fakeApi } from '../../testing/fake-api';
import { anAccount, signedInAs } from '../../testing/sessions';
import { sessionQuery } from '../api/session';
import { useKeys } from './use-keys';

function Queue({ onNext, onOpen }: { onNext: () => void; onOpen: () => void }) {
  useKeys({ j: onNext, Enter: onOpen });
  return (
    <>
      <input aria-label="Zoek" />
      <button type="button">Een knop</button>
      <KeyBar hints={[{ keys: ['J'], label: 'volgende' }]} />
    </>
  );
}

async function queue() {
  const onNext = jest.fn();
  const onOpen = jest.fn();
  const calls = fakeApi({
    'PATCH /api/me': (call) => ({ ...anAccount, ...(call.body as object), version: 2 }),
  });
  const view = await renderScreen(<Queue onNext={onNext} onOpen={onOpen} />);
  view.queryClient.setQueryData(sessionQuery.queryKey, signedInAs('coordinator'));
  return { ...view, onNext, onOpen, calls };
}

it('acts on its keys', async () => {
  const { user, onNext, onOpen } = await queue();
  await user.keyboard('j{Enter}x');
  expect(onNext).toHaveBeenCalledTimes(1);
  expect(onOpen).toHaveBeenCalledTimes(1);
});

it('leaves fields, modifiers and the Enter of a button alone', async () => {
  const { user, screen, onNext, onOpen } = await queue();
  await user.type(screen.getByLabelText('Zoek'), 'jij{Enter}');
  await user.click(document.body);
  await user.keyboard('{Control>}j{/Control}');
  screen.getByRole('button', { name: 'Een knop' }).focus();
  await user.keyboard('{Enter}');
  expect(onNext).not.toHaveBeenCalled();
  expect(onOpen).not.toHaveBeenCalled();
});

it('lists the keys behind ?, under which no other key acts', async () => {
  const { user, screen, onNext } = await queue();
  await user.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Alle toetsen' })).toBeVisible();
  await user.keyboard('j');
  expect(onNext).not.toHaveBeenCalled();
});

it('can be switched off and on again, for this account', async () => {
  const { user, screen, onNext, calls } = await queue();
  await user.click(screen.getByRole('button', { name: 'Sneltoetsen uitzetten' }));
  await user.click(document.body);
  await user.keyboard('j');
  expect(onNext).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Sneltoetsen aanzetten' }));
  await user.click(document.body);
  await user.keyboard('j');
  expect(onNext).toHaveBeenCalledTimes(1);
  expect(calls.map((call) => call.body)).toEqual([{ shortcuts: false }, { shortcuts: true }]);
});
