// Who at school this employer can turn to; another one can be chosen, or the internship office.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { SelectField } from '../../../shared/forms/select-field';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { useFocusOnReturn } from '../../../shared/ui/use-moving-focus';
import { renewFile, schoolContactsQuery, type EmployerFile } from '../api/employer-file';
import { setSchoolContact } from '../api/file-commands';
import styles from './employer-file.module.css';

const office = 'office';

export function SchoolContact({ file }: { file: EmployerFile }) {
  const { t } = useTranslation('employerFile');
  const { t: ui } = useTranslation('ui');
  const client = useQueryClient();
  const contacts = useQuery(schoolContactsQuery(file.id));
  const [chosen, setChosen] = useState(file.schoolContact?.id ?? office);
  const [isOpen, setOpen] = useState(false);
  const button = useFocusOnReturn<HTMLButtonElement>(isOpen);
  const set = useMutation({
    mutationFn: () => setSchoolContact(file, chosen === office ? null : chosen),
    onSuccess: async () => {
      setOpen(false);
      await renewFile(client, file.id);
    },
  });
  const name = file.schoolContact?.name ?? t('head.office');
  return (
    <Sheet label={t('contact.title')}>
      {set.isSuccess && !isOpen && (
        <div className={styles.said}>
          <InlineSuccess title={t('contact.done', { name })} />
        </div>
      )}
      <p>
        <strong>{name}</strong>
      </p>
      <p className={styles.small}>{t('contact.help')}</p>
      {!isOpen && file.allowedCommands.includes('set_school_contact') && (
        <div className={styles.actions}>
          <Button
            ref={button}
            variant="default"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('contact.change')}
          </Button>
        </div>
      )}
      {isOpen && (
        <div className={styles.form}>
          <QueryView query={contacts}>
            {({ items }) => (
              <Form
                label={t('contact.title')}
                problem={set.error}
                onReload={() => {
                  set.reset();
                  void renewFile(client, file.id);
                }}
                onSubmit={() => {
                  if (!set.isPending) set.mutate();
                }}
              >
                <SelectField
                  pointer="/accountId"
                  label={t('contact.who')}
                  width="medium"
                  value={chosen}
                  options={[
                    ...items.map(({ id, name: who, self }) => ({
                      value: id,
                      label: self ? t('contact.you', { name: who }) : who,
                    })),
                    { value: office, label: t('head.office') },
                  ]}
                  onChange={setChosen}
                />
                <div className={styles.actions}>
                  <Button type="submit" aria-disabled={set.isPending || undefined}>
                    {t('contact.submit')}
                  </Button>
                  <Button
                    variant="default"
                    onClick={() => {
                      setOpen(false);
                      setChosen(file.schoolContact?.id ?? office);
                      set.reset();
                    }}
                  >
                    {ui('dialog.cancel')}
                  </Button>
                </div>
              </Form>
            )}
          </QueryView>
        </div>
      )}
    </Sheet>
  );
}
