// Colours, type, tags, buttons, fields.
import { Button, Checkbox, Pill } from '@mantine/core';
import { useState } from 'react';
import { sampleProblem } from './sample-problem';
import { CheckboxField } from '../../../shared/forms/checkbox-field';
import { CheckboxGroupField } from '../../../shared/forms/checkbox-group-field';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { FilterChips } from '../../../shared/ui/filter-chips';
import { Segments } from '../../../shared/ui/segments';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { StatusTag } from '../../../shared/ui/status-tag';
import { Cell, Row, Stack } from './cell';
import styles from './specimen.module.css';

const colours = [
  ['Inkt', 'ink'],
  ['Tweede tekst', 'ink-2'],
  ['Papier', 'paper'],
  ['Doek', 'canvas'],
  ['Verzonken', 'sunk'],
  ['Lijn', 'rule'],
  ['Lijn sterk', 'rule-2'],
  ['Rand veld', 'control-border'],
  ['Actie', 'action'],
  ['Actie, hover', 'action-hover'],
  ['Gekozen', 'tint'],
  ['Gekozen, rand', 'tint-2'],
  ['Fout', 'error'],
  ['Fout, vlak', 'error-tint'],
  ['Goed', 'ok'],
  ['Goed, vlak', 'ok-tint'],
  ['Let op', 'warn'],
  ['Let op, vlak', 'warn-tint'],
  ['Informatie', 'info'],
  ['Informatie, vlak', 'info-tint'],
] as const;

export function Colours() {
  return (
    <Cell name="Kleuren" span={3}>
      <ul className={styles.swatches}>
        {colours.map(([name, token]) => (
          <li key={token}>
            <div className={styles.swatch} style={{ background: `var(--sk-${token})` }} />
            <strong>{name}</strong>
            <br />
            <code>--sk-{token}</code>
          </li>
        ))}
      </ul>
    </Cell>
  );
}

export function Type() {
  return (
    <Cell name="Letter">
      <p style={{ fontSize: '2rem', fontWeight: 650, lineHeight: 1.2 }}>32 Titel van de pagina</p>
      <p style={{ fontSize: '1.6875rem', fontWeight: 650 }}>27 Volgende stap, bedrag</p>
      <p style={{ fontSize: '1.375rem', fontWeight: 650 }}>22 Kop van een onderdeel</p>
      <p style={{ fontSize: '1.125rem' }}>18 Lezen: studenten en werkgevers</p>
      <p style={{ fontSize: '1rem' }}>16 Werken: coördinatoren</p>
      <p style={{ fontSize: '0.875rem', color: 'var(--sk-ink-2)' }}>14 Bron, datum, kop</p>
    </Cell>
  );
}

const standings = [
  'unscreened',
  'in_screening',
  'admitted',
  'admitted_with_conditions',
  'rejected',
  'lapsed',
  'suspended',
  'excluded',
  'closed',
] as const;

export function Tags() {
  return (
    <Cell name="Stand van een werkgever en van een taak">
      <Stack>
        <Row>
          {standings.map((standing) => (
            <StandingTag key={standing} standing={standing} />
          ))}
        </Row>
        <Row>
          <StatusTag tone="draft">Nog doen</StatusTag>
          <StatusTag tone="edit">Bezig</StatusTag>
          <StatusTag tone="back">1 opmerking</StatusTag>
          <StatusTag tone="clock">Nog 2 werkdagen</StatusTag>
          <StatusTag tone="ok">Klaar</StatusTag>
          <StatusTag tone="error">4 dagen te laat</StatusTag>
        </Row>
      </Stack>
    </Cell>
  );
}

export function Controls() {
  return (
    <Cell name="Knoppen en focus">
      <Stack>
        <Row>
          <Button>Laat toe</Button>
          <Button variant="default">Bewaar als concept</Button>
          <Button variant="subtle">Annuleer</Button>
        </Row>
        <Row>
          <Button disabled>Kan nog niet</Button>
          <span>Vraag 2 is nog niet beoordeeld.</span>
        </Row>
        <ConfirmButton
          label="Verwijder het concept"
          consequence="Het concept en de toelichting zijn dan weg."
          typed="verwijder"
          onConfirm={() => Promise.reject(sampleProblem())}
        />
      </Stack>
    </Cell>
  );
}

export function Choosing() {
  const [density, setDensity] = useState<'comfortable' | 'compact'>('comfortable');
  const [isOn, setOn] = useState(true);
  const [types, setTypes] = useState<('work' | 'graduation')[]>(['work']);
  return (
    <Cell name="Kiezen en filteren">
      <Stack>
        <CheckboxField
          pointer="/expenses"
          label="Reiskosten vergoed"
          checked={isOn}
          onChange={setOn}
        />
        <Checkbox label="Uit" disabled />
        <CheckboxGroupField
          pointer="/types"
          label="Soort stage"
          value={types}
          options={[
            { value: 'work', label: 'Meewerkstage' },
            { value: 'graduation', label: 'Afstudeerstage', hint: 'Vanaf jaar 4' },
          ]}
          onChange={setTypes}
        />
        <FilterChips
          chips={[
            { id: 'start', label: 'Start februari 2027' },
            { id: 'near', label: 'Binnen 10 km' },
          ]}
          onRemove={() => undefined}
          onClear={() => undefined}
        />
        <Pill>Mantine-label</Pill>
        <Segments
          legend="Dichtheid"
          hideLegend
          value={density}
          options={[
            { value: 'comfortable', label: 'Ruim' },
            { value: 'compact', label: 'Compact' },
          ]}
          onChange={setDensity}
        />
      </Stack>
    </Cell>
  );
}
