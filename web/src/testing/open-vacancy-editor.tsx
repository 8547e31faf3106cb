// Opens the editor of a vacancy under test, with an API that keeps versions: a draft on an older one is refused.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ownVacancyQuery, type OwnVacancy } from '../features/own-vacancies/api/own-vacancy';
import { VacancyEditor } from '../features/own-vacancies/components/vacancy-editor';
import { readEditorAddress } from '../features/own-vacancies/state/steps';
import { fakeApi, problem, type Call } from './fake-api';
import { renderScreen } from './render-screen';

/** What the editor tells its page. */
export const submitted = jest.fn();
export const replaced = jest.fn();

function Host() {
  const { stap = 'wat' } = readEditorAddress(useSearch({ strict: false }));
  const { data } = useQuery(ownVacancyQuery('v-1', 'nl'));
  if (!data?.running) return null;
  return (
    <VacancyEditor
      vacancy={data}
      running={data.running}
      step={stap}
      preview={(content) => <p data-testid="preview">{content.title}</p>}
      foot={() => null}
      onDirty={() => undefined}
      onSubmitted={submitted}
      onReplaced={replaced}
    />
  );
}

export const draftOf = (call: Call) => call.body as Record<string, unknown>;

export async function openEditor(
  vacancy: OwnVacancy,
  { stap = 'wat', ...answers }: Record<string, unknown> & { stap?: string } = {},
) {
  let stored = vacancy;
  const calls = fakeApi({
    'GET /api/employer/vacancies/v-1': () => stored,
    'GET /api/employer/vacancies/v-1/checks': () => stored,
    'PUT /api/employer/vacancies/v-1/draft': (call: Call) => {
      if (call.headers.get('if-match') !== `"${String(stored.version)}"`) return problem(412);
      stored = { ...stored, version: stored.version + 1 };
      return stored;
    },
    'GET /api/employer/sites': { items: [] },
    'GET /api/employer/standing': { standings: [], admissions: [], notices: [] },
    'GET /api/programmes': { items: [] },
    ...(answers as Record<string, object>),
  });
  const view = await renderScreen(<Host />, { audience: 'employer', at: `/?stap=${stap}` });
  await view.screen.findByRole('heading', { level: 1 });
  const saves = () => calls.filter(({ method }) => method === 'PUT');
  return { ...view, calls, saves };
}
