// What cannot be taken back is said first, and a failure keeps the question open.
import { renderScreen } from '../../testing/render-screen';
import { ProblemError } from '../api/problem-error';
import { ConfirmButton } from './confirm-button';

async function asked(onConfirm: () => Promise<unknown>, typed?: string) {
  const view = await renderScreen(
    <ConfirmButton
      label="Verwijder het concept"
      consequence="Het concept is dan weg."
      onConfirm={onConfirm}
      {...(typed ? { typed } : undefined)}
    />,
  );
  await view.user.click(view.screen.getByRole('button', { name: 'Verwijder het concept' }));
  const dialog = view.screen.getByRole('dialog', { name: 'Verwijder het concept' });
  const [, confirm] = view.screen.getAllByRole('button', { name: 'Verwijder het concept' });
  return { ...view, dialog, confirm: confirm as HTMLElement };
}

it('says what follows and does it once confirmed', async () => {
  const onConfirm = jest.fn(() => Promise.resolve());
  const { dialog, confirm, user } = await asked(onConfirm);
  expect(dialog).toHaveTextContent('Het concept is dan weg.');
  expect(onConfirm).not.toHaveBeenCalled();
  await user.click(confirm);
  expect(onConfirm).toHaveBeenCalledTimes(1);
  expect(dialog).not.toHaveAttribute('open');
});

it('does nothing when it is called off', async () => {
  const onConfirm = jest.fn(() => Promise.resolve());
  const { dialog, user, screen } = await asked(onConfirm);
  await user.click(screen.getByRole('button', { name: 'Annuleer' }));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(dialog).not.toHaveAttribute('open');
});

it('stays open and says why when it failed', async () => {
  const refusal = new ProblemError({ status: 409, code: 'x', title: 'Het is al ingediend' });
  const { dialog, confirm, user } = await asked(() => Promise.reject(refusal));
  await user.click(confirm);
  expect(dialog).toHaveTextContent('Het is al ingediend');
  expect(dialog).toHaveAttribute('open');
});

it('wants the word typed where so much depends on it', async () => {
  const onConfirm = jest.fn(() => Promise.resolve());
  const { confirm, user, screen } = await asked(onConfirm, 'verwijder');
  await user.click(confirm);
  expect(onConfirm).not.toHaveBeenCalled();
  const field = screen.getByRole('textbox');
  expect(field).toBeInvalid();
  await user.type(field, 'verwijder');
  await user.click(confirm);
  expect(onConfirm).toHaveBeenCalledTimes(1);
});
