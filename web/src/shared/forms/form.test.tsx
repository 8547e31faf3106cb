// A refused form: summary first, the same words at the field, and nothing of what was typed is gone.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { renderScreen } from '../../testing/render-screen';
import { ProblemError, type FieldProblem } from '../api/problem-error';
import { Form } from './form';
import { NumberField } from './number-field';
import { RadioField } from './radio-field';
import { TextField } from './text-field';

const refused = (errors: FieldProblem[]) =>
  new ProblemError({ status: 422, code: 'kernel.invalid-body', title: 'Niet alles klopt', errors });

const days = 'Vul het aantal dagen per week in, bijvoorbeeld 4';

function Sample({ answer }: { answer: unknown }) {
  const [problem, setProblem] = useState<unknown>(null);
  const [title, setTitle] = useState('');
  const [number, setNumber] = useState<number | null>(null);
  return (
    <Form
      problem={problem}
      onSubmit={() => {
        setProblem(answer);
      }}
    >
      <TextField pointer="/title" label="Titel" value={title} onChange={setTitle} />
      <NumberField pointer="/daysPerWeek" label="Dagen" value={number} onChange={setNumber} />
      <RadioField
        pointer="/remote"
        label="Thuiswerken"
        value={null}
        options={[
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nee' },
        ]}
        onChange={() => undefined}
      />
      <Button type="submit">Opslaan</Button>
    </Form>
  );
}

async function submitted(answer: unknown, audience: 'student' | 'employer' = 'student') {
  const view = await renderScreen(<Sample answer={answer} />, { audience });
  await view.user.type(view.screen.getByLabelText('Titel'), 'Jongerenwerk');
  await view.user.click(view.screen.getByRole('button', { name: 'Opslaan' }));
  return view;
}

it('shows each error in the summary and at its field, and leads from one to the other', async () => {
  const { screen, user } = await submitted(
    refused([
      { pointer: '/daysPerWeek', code: 'number', message: days },
      { pointer: '/remote', code: 'choice', message: 'Kies ja of nee' },
    ]),
  );
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Er zijn 2 dingen die je nog moet doen');
  const field = screen.getByLabelText('Dagen');
  expect(field).toHaveAccessibleDescription(days);
  expect(field).toBeInvalid();
  await user.click(screen.getByRole('link', { name: days }));
  expect(field).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'Kies ja of nee' }));
  expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();
  expect(screen.getByRole('radiogroup', { name: 'Thuiswerken' })).toHaveAccessibleDescription(
    'Kies ja of nee',
  );
});

it('keeps what was typed', async () => {
  const { screen } = await submitted(
    refused([{ pointer: '/title', code: 'x', message: 'Te kort' }]),
  );
  expect(screen.getByLabelText('Titel')).toHaveValue('Jongerenwerk');
});

it('says "u" to employers and counts one as one', async () => {
  const { screen } = await submitted(
    refused([{ pointer: '/title', code: 'x', message: 'Te kort' }]),
    'employer',
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Er is 1 ding dat u nog moet doen');
});

it('brings an error deeper in a field to that field, and one of no field as plain words', async () => {
  const { screen } = await submitted(
    refused([
      { pointer: '/title/0', code: 'x', message: 'Geen adressen in de titel' },
      { pointer: '/somethingElse', code: 'x', message: 'De opleiding neemt geen vacatures aan' },
    ]),
  );
  expect(screen.getByLabelText('Titel')).toHaveAccessibleDescription('Geen adressen in de titel');
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('alert')).toHaveTextContent('De opleiding neemt geen vacatures aan');
});

it('says what is kept when the server is down, and shows a refusal without fields as it is', async () => {
  const down = await submitted(new ProblemError({ status: 0, code: 'network', title: '' }));
  expect(down.screen.getByRole('alert')).toHaveTextContent('Wat je typte, staat er nog.');
  down.unmount();
  const refusal = await submitted(
    new ProblemError({
      status: 403,
      code: 'identity.unconfirmed-address',
      title: 'Bevestig eerst',
    }),
  );
  expect(refusal.screen.getByRole('alert')).toHaveTextContent('Bevestig eerst');
});

it('understands numbers as people type them', async () => {
  const { screen, user } = await renderScreen(<Sample answer={null} />);
  const field = screen.getByLabelText('Dagen');
  await user.type(field, '4,5');
  expect(field).toHaveValue('4,5');
});
