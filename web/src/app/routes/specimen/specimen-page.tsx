// Every part of the kit on one sheet, to look at while building; its Dutch words are samples, not catalogue.
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import styles from './specimen.module.css';
import { Choosing, Colours, Controls, Tags, Type } from './specimen-basics';
import { Draft } from './specimen-draft';
import { Fields } from './specimen-fields';
import { Answering, Checking, Entry, Facts, Summary, Tasks } from './specimen-content';
import { Conflicts, Empty, Loading, Problems, Success } from './specimen-states';
import { Decision, History, NextStep, Scales, Table, Writing } from './specimen-work';

export function SpecimenPage() {
  return (
    <Page width="workspace">
      <PageTitle>Onderdelen van het rustige register</PageTitle>
      <div className={styles.sheet}>
        <Colours />
        <Type />
        <Tags />
        <Checking />
        <Controls />
        <Fields />
        <Choosing />
        <Summary />
        <Tasks />
        <History />
        <Scales />
        <Answering />
        <Entry />
        <Facts />
        <NextStep />
        <Decision />
        <Table />
        <Writing />
        <Draft />
        <Loading />
        <Success />
        <Empty />
        <Conflicts />
        <Problems />
      </div>
    </Page>
  );
}
