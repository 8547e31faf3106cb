// A draft that saves itself; every third save fails, so that the states can be seen.
import { useRef, useState } from 'react';
import { ProblemError } from '../../../shared/api/problem-error';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useAutosave } from '../../../shared/forms/use-autosave';
import { SavedAt } from '../../../shared/ui/saved-at';
import { Cell } from './cell';

export function Draft() {
  const [text, setText] = useState('');
  const tries = useRef(0);
  const draft = useAutosave<string>({
    version: 1,
    save: (_text, version) => {
      tries.current += 1;
      return tries.current % 3 === 0
        ? Promise.reject(new ProblemError({ status: 0, code: 'network', title: '' }))
        : Promise.resolve({ version: version + 1 });
    },
  });
  return (
    <Cell name="Concept dat zichzelf bewaart">
      <UnsavedGuard isDirty={draft.isDirty} flush={draft.flush} />
      <TextareaField
        pointer="/draft"
        label="Reden"
        description="De werkgever leest deze tekst."
        value={text}
        onChange={(next) => {
          setText(next);
          draft.change(next);
        }}
      />
      <SavedAt state={draft.state} at={draft.savedAt} />
    </Cell>
  );
}
