// What people read and answer: entries, facts, questions, tasks.
import { CornerUpLeft } from 'lucide-react';
import { useState } from 'react';
import { AllowanceFigure } from '../../../shared/ui/allowance-figure';
import { AnswerBoxes } from '../../../shared/ui/answer-boxes';
import { CheckedStrip } from '../../../shared/ui/checked-strip';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { ErrorSummary } from '../../../shared/ui/error-summary';
import { FactStrip } from '../../../shared/ui/fact-strip';
import { FactTable } from '../../../shared/ui/fact-table';
import { Question } from '../../../shared/ui/question';
import { Remark } from '../../../shared/ui/remark';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { TaskList } from '../../../shared/ui/task-list';
import { Cell, Stack } from './cell';

export function Checking() {
  return (
    <Cell name="Gecheckt">
      <CheckedStrip
        day="2026-09-14"
        facts={['2 uur begeleiding', 'Geen overwerk']}
        aside={
          <>
            <CornerUpLeft size={16} aria-hidden /> Antwoordt meestal in 5 werkdagen
          </>
        }
      />
    </Cell>
  );
}

const summary = [
  { message: 'Vul het aantal dagen per week in, bijvoorbeeld 4', targetId: 'field-daysPerWeek' },
  { message: 'Kies een startdatum na 1 februari 2027', targetId: 'field-start' },
];

export function Summary() {
  return (
    <Cell name="Samenvatting van fouten" span={2}>
      <ErrorSummary items={summary} />
    </Cell>
  );
}

export function Tasks() {
  return (
    <Cell name="Takenlijst">
      <TaskList
        label="Uw screening"
        tasks={[
          { id: '1', name: 'Uw organisatie', href: '/', tone: 'ok', state: 'Klaar' },
          {
            id: '2',
            name: 'Begeleiding',
            hint: 'Vragen 13 t/m 19',
            href: '/',
            tone: 'edit',
            state: 'Bezig',
            isCurrent: true,
          },
          { id: '3', name: 'Veiligheid', href: '/', tone: 'draft', state: 'Nog doen' },
        ]}
      />
    </Cell>
  );
}

const yesNo = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nee, nog niet' },
] as const;

export function Answering() {
  const [answer, setAnswer] = useState<'yes' | 'no' | null>('yes');
  const [mood, setMood] = useState<'good' | 'fair' | null>('fair');
  return (
    <Cell name="Vragen" span={3}>
      <Sheet flush>
        <Question
          number={29}
          title="Dekt uw aansprakelijkheidsverzekering stagiairs, zonder uitsluiting?"
          help="Voeg een kopie van uw polis toe. Een bewijs van uw verzekeraar mag ook."
          remark={
            <Remark author="Marloes Verhagen" day="2026-11-20">
              Op pagina 3 van de polis staat dat stagiairs niet zijn meeverzekerd. Kunt u een bewijs
              sturen?
            </Remark>
          }
          why="Een stagiair die schade maakt of een ongeluk krijgt, mag niet zelf voor de kosten opdraaien."
        >
          <AnswerBoxes value={answer} options={yesNo} onChange={setAnswer} />
        </Question>
        <Question
          number={30}
          title="Krijgen stagiairs uw afspraken tegen ongewenst gedrag op papier?"
          error="Kies ja of nee"
          why="Dan weet een stagiair waar hij terecht kan."
        >
          <AnswerBoxes value={null} options={yesNo} onChange={setAnswer} />
        </Question>
        <SheetPart>
          <AnswerBoxes
            label="Hoe gaat het met je op je stage?"
            layout="list"
            value={mood}
            options={[
              { value: 'good', label: 'Goed' },
              { value: 'fair', label: 'Gaat wel', hint: 'Je begeleider leest dit' },
            ]}
            onChange={setMood}
          />
        </SheetPart>
      </Sheet>
    </Cell>
  );
}

export function Entry() {
  return (
    <Cell name="Vergoeding, feiten op een rij" span={3}>
      <Stack>
        <AllowanceFigure perMonth={525} hours={36} expenses="Plus reiskosten" />
        <AllowanceFigure perMonth={null} hours={36} expenses="Wel reiskosten" />
      </Stack>
      <FactStrip
        facts={[
          {
            label: 'Vergoeding',
            value: <AllowanceFigure perMonth={525} hours={36} layout="beside" />,
            detail: 'Bij jouw 32 uur is dat € 467. Plus reiskosten.',
          },
          { label: 'Tijd', value: '4 dagen, 32 uur', detail: '1 februari t/m 2 juli 2027' },
          { label: 'Social Work', value: <StandingTag standing="in_screening" /> },
          { label: 'Thuiswerken', value: '1 dag per week', detail: 'na de inwerkweken' },
        ]}
      />
    </Cell>
  );
}

export function Facts() {
  return (
    <Cell name="Feiten en toezeggingen" span={3}>
      <Sheet line="action">
        <FactTable
          caption="Wat is gecheckt"
          closed
          facts={[
            {
              id: '1',
              subject: 'Organisatie',
              fact: 'Staat actief in het Handelsregister',
              source: 'Handelsregister',
              day: '2026-09-14',
            },
            {
              id: '2',
              subject: 'Veiligheid',
              fact: 'Verzekering dekt stagiairs, polis gezien',
              source: 'Polis, pagina 3',
              day: '2026-09-09',
            },
            {
              id: '3',
              subject: 'Veiligheid',
              fact: 'Externe vertrouwenspersoon, ook voor stagiairs',
              source: 'Gedragscode',
              day: '2026-09-09',
            },
          ]}
        />
      </Sheet>
      <DefinitionRows
        topped
        rows={[
          { term: 'Begeleiding', value: '2 uur per week, vast moment op dinsdag' },
          { term: 'Werktijden', value: '32 uur per week, geen structureel overwerk' },
        ]}
      />
    </Cell>
  );
}
