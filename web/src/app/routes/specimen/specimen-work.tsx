// What coordinators work with: history, scales, decisions, tables, letters, keys.
import { Button, Table as MantineTable } from '@mantine/core';
import { Band, Interval } from '../../../shared/ui/band';
import { Disclosure } from '../../../shared/ui/disclosure';
import { DoubleRule } from '../../../shared/ui/double-rule';
import { KeyBar } from '../../../shared/ui/key-bar';
import { Letter } from '../../../shared/ui/letter';
import { Markdown } from '../../../shared/ui/markdown';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { ScoreBar } from '../../../shared/ui/score-bar';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { TabLinks } from '../../../shared/ui/tab-links';
import { Timeline } from '../../../shared/ui/timeline';
import { AnswerBoxes } from '../../../shared/ui/answer-boxes';
import { Cell } from './cell';

export function History() {
  return (
    <Cell name="Tijdlijn">
      <Timeline
        label="Tijdlijn"
        items={[
          { id: '1', day: '2026-11-24', title: 'Oordeel nodig', kind: 'term', isNow: true },
          { id: '2', day: '2026-11-20', title: 'Harde eisen gehaald', kind: 'good' },
          { id: '3', day: '2026-11-17', title: 'Treffer bij terugkeer', kind: 'hit' },
          {
            id: '4',
            day: '2026-11-16',
            title: 'Geregistreerd',
            detail: 'Gegevens uit het Handelsregister overgenomen',
            kind: 'event',
          },
          { id: '5', day: '2025-11-12', title: 'Tweede waarschuwing', kind: 'term' },
        ]}
      />
    </Cell>
  );
}

export function Scales() {
  return (
    <Cell name="Band en bereik" span={2}>
      <Band label="Student ziet" from={4} to={4.5} words="4,0–4,5" />
      <Band label="Student ziet" from={4.5} to={5} words="4,5 of hoger" />
      <Interval label="Coördinator" low={2.8} high={3.5} value={3.1} words="3,1" />
      <ScoreBar value={18} max={20} />
      <br />
      <ScoreBar value={5} max={20} />
      <br />
      <ScoreBar value={66} max={100} thresholds={[50, 70]} />
      <br />
      <DoubleRule />
      <p>De dubbele lijn sluit af: een titel of een totaal.</p>
    </Cell>
  );
}

export function NextStep() {
  return (
    <Cell name="Eén volgende stap" span={3}>
      <OneNextStep
        title="Wacht op de reactie van Horizon Kinderopvang"
        actions={
          <>
            <Button>Leg een reactie vast</Button>
            <Button variant="default">Verleng met 10 werkdagen</Button>
          </>
        }
        after="Daarna besluit je samen met Idris Bouzid."
        guards={{
          title: 'Besluiten kan als dit klaar is',
          items: [
            { id: '1', label: 'Voornemen is bezorgd', detail: '12 nov, 09:14', isMet: true },
            { id: '2', label: 'Reactie of termijn voorbij', detail: '27 nov', isMet: false },
          ],
        }}
      >
        De werkgever kan reageren tot en met <strong>donderdag 26 november</strong>.
      </OneNextStep>
    </Cell>
  );
}

export function Decision() {
  return (
    <Cell name="Besluit" span={2}>
      <AnswerBoxes
        label="Jouw besluit"
        layout="grid"
        value="conditions"
        options={[
          { value: 'admit', label: 'Toelaten', hint: '24 maanden, geen voorwaarden' },
          {
            value: 'conditions',
            label: 'Toelaten met voorwaarden',
            hint: '24 maanden, hooguit 2 stages tegelijk',
            aside: 'Voorstel',
          },
          { value: 'reject', label: 'Afwijzen', hint: 'Met reden, opnieuw aanvragen mag altijd' },
        ]}
        onChange={() => undefined}
      />
      <br />
      <Letter to="Farah Ismaili" subject="Er staat een bericht voor u klaar in Stagekeur">
        <p>Beste Farah Ismaili,</p>
        <p>U kunt stagiairs van Social Work ontvangen. Er zijn twee voorwaarden.</p>
      </Letter>
    </Cell>
  );
}

const vacancy = `Je werkt mee in **jongerencentrum** Het Sluisje.

- je begeleidt twee middagen een vaste groep
- je voert *gesprekken*

<script>alert(1)</script> en [een link](https://example.org)`;

export function Writing() {
  return (
    <Cell name="Vacaturetekst en uitklappen">
      <Markdown text={vacancy} />
      <br />
      <Disclosure label="Waarom vragen we dit?">Zodat we het weten.</Disclosure>
    </Cell>
  );
}

export function Table() {
  return (
    <Cell name="Tabel, tabbladen, toetsen">
      <TabLinks
        label="Dossier"
        tabs={[
          { href: '/onderdelen', label: 'Dossier', isCurrent: true },
          { href: '/hulp', label: 'Vacatures', count: 1, isCurrent: false },
        ]}
      />
      <MantineTable>
        <MantineTable.Thead>
          <MantineTable.Tr>
            <MantineTable.Th>Werkgever</MantineTable.Th>
            <MantineTable.Th>Status</MantineTable.Th>
          </MantineTable.Tr>
        </MantineTable.Thead>
        <MantineTable.Tbody>
          <MantineTable.Tr>
            <MantineTable.Td>Vluchtheuvel Noord</MantineTable.Td>
            <MantineTable.Td>
              <StandingTag standing="admitted" />
            </MantineTable.Td>
          </MantineTable.Tr>
        </MantineTable.Tbody>
      </MantineTable>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], label: 'volgende, vorige' },
          { keys: ['Enter'], label: 'openen' },
        ]}
      />
    </Cell>
  );
}
