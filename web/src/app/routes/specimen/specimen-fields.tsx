// A form with every kind of field, two of them refused.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../../../shared/forms/date-field';
import { Form } from '../../../shared/forms/form';
import { NumberField } from '../../../shared/forms/number-field';
import { PasswordField } from '../../../shared/forms/password-field';
import { RadioField } from '../../../shared/forms/radio-field';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { Cell } from './cell';
import { sampleProblem } from './sample-problem';

export function Fields() {
  const [problem, setProblem] = useState<unknown>(sampleProblem);
  const [hours, setHours] = useState<number | null>(null);
  const [days, setDays] = useState<number | null>(4);
  const [start, setStart] = useState<string | null>('2027-02-01');
  const [text, setText] = useState('De eerste dag, in de introductiemap.');
  const [secret, setSecret] = useState('geheim');
  const [programme, setProgramme] = useState<'sw' | 'ict' | ''>('');
  const [kind, setKind] = useState<'yes' | 'no' | null>(null);
  return (
    <Cell name="Velden" span={2}>
      <Form
        problem={problem}
        onSubmit={() => {
          setProblem(sampleProblem());
        }}
      >
        <NumberField
          pointer="/daysPerWeek"
          label="Dagen per week"
          description="Alleen dagen op de stageplek"
          unit="dagen"
          value={days}
          onChange={setDays}
        />
        <NumberField
          pointer="/hoursPerWeek"
          label="Uren per week"
          value={hours}
          onChange={setHours}
        />
        <RadioField
          pointer="/kind"
          label="Is thuiswerken mogelijk?"
          value={kind}
          options={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nee' },
          ]}
          onChange={setKind}
        />
        <SelectField
          pointer="/programme"
          label="Opleiding"
          width="medium"
          prompt="Kies een opleiding"
          value={programme}
          options={[
            { value: 'sw', label: 'Social Work' },
            { value: 'ict', label: 'HBO-ICT' },
          ]}
          onChange={setProgramme}
        />
        <DateField pointer="/start" label="Startdatum" value={start} onChange={setStart} />
        <TextareaField
          pointer="/text"
          label="Hoe krijgen zij die?"
          isOptional
          limit={120}
          value={text}
          onChange={setText}
        />
        <TextField
          pointer="/mail"
          label="E-mailadres"
          type="email"
          width="medium"
          value="b.kuipers@kadewerk.example"
          onChange={() => undefined}
        />
        <PasswordField
          pointer="/password"
          label="Wachtwoord"
          width="medium"
          autoComplete="current-password"
          value={secret}
          onChange={setSecret}
        />
        <Button type="submit">Opslaan en verder</Button>
      </Form>
    </Cell>
  );
}
