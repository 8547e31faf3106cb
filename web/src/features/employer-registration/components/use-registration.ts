// Holds a registration from the first field to its outcome: what is filled in, sending it, and what came of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrors } from '../../../shared/forms/field-errors';
import { actFor, register, type Outcome } from '../api/register';
import { profileQuery } from '../api/trade-register';
import { bodyOf, emptyForm, namesIn, type RegistrationForm } from '../state/registration-form';

type ByHand = Exclude<RegistrationForm['origin'], 'trade_register'>;

/** With a number the trade register knows the organisation; without one it is registered by hand. */
export function useRegistration(kvk: string | undefined) {
  const client = useQueryClient();
  const [typed, setTyped] = useState(emptyForm);
  const [byHand, setByHand] = useState<ByHand | null>(null);
  const [outcome, setOutcome] = useState<Outcome['state'] | null>(null);
  /** One key per act: after a lost answer the same registration is not done twice. */
  const [key, setKey] = useState(() => crypto.randomUUID());
  const profileRead = useQuery({ ...profileQuery(kvk ?? ''), enabled: kvk !== undefined });
  const profile = kvk === undefined ? undefined : profileRead.data;
  const names = namesIn(profile);
  const form: RegistrationForm = {
    ...typed,
    origin: kvk === undefined ? (byHand ?? 'unregistered') : 'trade_register',
    kvkNumber: kvk ?? '',
    // A name chosen for another registration does not go along.
    tradeName: names.includes(typed.tradeName) ? typed.tradeName : (names[0] ?? ''),
  };
  const send = useMutation({
    mutationFn: async () => {
      const answer = await register(bodyOf(form, profile), key);
      // Registered is registered: should going on fail, the overview offers it again.
      if (answer.employerId) await actFor(client, answer.employerId).catch(() => undefined);
      else await client.invalidateQueries({ queryKey: ['employer'] });
      return answer;
    },
    onSuccess: ({ state }) => {
      setOutcome(state);
    },
    onError: () => {
      setKey(crypto.randomUUID());
    },
  });
  const isAboutFields = fieldErrors(send.error).length > 0;
  return {
    form,
    profile,
    profileRead,
    byHand,
    setByHand,
    outcome,
    isDirty: outcome === null && JSON.stringify(typed) !== JSON.stringify(emptyForm),
    change: (part: Partial<RegistrationForm>) => {
      setTyped((known) => ({ ...known, ...part }));
    },
    send,
    /** What the API has against the fields, and what stands in the way otherwise. */
    refused: isAboutFields ? send.error : null,
    problem: isAboutFields ? null : send.error,
  };
}
