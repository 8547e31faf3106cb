// The heart of the page: what a coordinator checked, with what was found, the source and the day.
import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { FactTable, type Fact } from '../../../shared/ui/fact-table';
import { Mark } from '../../../shared/ui/mark';
import { Sheet } from '../../../shared/ui/sheet';
import type { StudentVacancy } from '../api/student-vacancy';
import { SectionTitle } from './section-title';
import { mailto } from './mailto';
import styles from './checked-facts.module.css';

type CheckedFact = StudentVacancy['facts'][number];

/** What students ask about first; the rest opens below it. */
const firstAsked: readonly string[] = [
  'org_registered',
  'history_checked',
  'supernumerary',
  'supervisor_named',
  'supervision_hours',
  'insurance',
  'confidant',
  'structured_selection',
];
/** A list that is hardly longer is shown as a whole. */
const fewest = 12;

export function CheckedFacts({ vacancy }: { vacancy: StudentVacancy }) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const language = useLanguage();
  const { facts, checkedOn, checkedUntil, programmeName } = vacancy;
  const isShort = facts.length <= fewest;
  const first = facts.filter(({ key }) => isShort || firstAsked.includes(key));
  const rest = facts.filter((fact) => !first.includes(fact));
  return (
    <section className={styles.checked}>
      <Sheet line="action" bleed>
        <div className={styles.head}>
          <Mark size={34} />
          <div>
            <SectionTitle part="checked" />
            <p className={styles.by}>
              {t('checked.by', {
                programme: programmeName[language],
                day: format.day(checkedOn, 'long'),
              })}{' '}
              {checkedUntil && t('checked.until', { day: format.day(checkedUntil, 'long') })}
            </p>
          </div>
        </div>
        <Facts caption={t('checked.table')} facts={first} closed={rest.length === 0} />
        {rest.length > 0 && <Rest facts={rest} />}
        <Wrong vacancy={vacancy} />
      </Sheet>
    </section>
  );
}

/** On paper the rest is always there. */
function Rest({ facts }: { facts: readonly CheckedFact[] }) {
  const { t } = useTranslation('vacancyPage');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div id="meer-gecheckt" className={isOpen ? undefined : styles.folded}>
        <Facts caption={t('checked.other')} facts={facts} closed headless />
      </div>
      <Button
        variant="default"
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls="meer-gecheckt"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? t('checked.less') : t('checked.more', { count: facts.length })}
      </Button>
    </>
  );
}

interface FactsProps {
  caption: string;
  facts: readonly CheckedFact[];
  closed: boolean;
  headless?: boolean;
}

function Facts({ caption, facts, closed, headless = false }: FactsProps) {
  const { t } = useTranslation('vacancyPage');
  const rows = facts.map((fact): Fact => ({
    id: fact.key,
    subject:
      fact.key === 'history_checked'
        ? t('checked.section.history')
        : t(`checked.section.${fact.section}`),
    fact: <Finding fact={fact} />,
    source: fact.source,
    day: fact.seenOn,
  }));
  return (
    <div className={styles.facts} data-headless={headless || undefined}>
      <FactTable caption={caption} facts={rows} closed={closed} />
    </div>
  );
}

const plain = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();

/** The point of the checklist, and word for word what was found. Staff write in Dutch. */
function Finding({ fact: { fact, finding } }: { fact: CheckedFact }) {
  const language = useLanguage();
  const isSame = plain(finding) === plain(fact[language]);
  return (
    <>
      {fact[language]}
      {!isSame && finding !== '' && (
        <span className={styles.finding} lang={language === 'nl' ? undefined : 'nl'}>
          {finding}
        </span>
      )}
    </>
  );
}

function Wrong({ vacancy: { schoolContact, title } }: { vacancy: StudentVacancy }) {
  const { t } = useTranslation('vacancyPage');
  return (
    <p className={styles.wrong}>
      {t('checked.wrong')}{' '}
      {schoolContact?.email ? (
        <>
          <a href={mailto(schoolContact.email, t('checked.wrongSubject', { title }))}>
            {t('checked.mail', { name: schoolContact.name })}
          </a>
          {'.'}
        </>
      ) : (
        t('checked.askCoordinator')
      )}
    </p>
  );
}
