// One's name: to be changed by people of an employer, kept by the school for the others.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextField } from '../../../shared/forms/text-field';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { changeMyDetails, myDetailsQuery, type MyDetails } from '../api/my-details';
import styles from './my-name.module.css';

export function MyName({ me }: { me: MyDetails }) {
  const { t } = useTranslation('account');
  if (me.mayRename) return <NameForm me={me} />;
  const rows = [
    { term: t('details.name'), value: me.name },
    { term: t('details.email'), value: me.email },
    ...(me.number === null ? [] : [{ term: t('details.number'), value: me.number }]),
  ];
  return (
    <>
      <DefinitionRows rows={rows} />
      <p className={styles.kept}>{t('details.keptBySchool')}</p>
    </>
  );
}

function NameForm({ me }: { me: MyDetails }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const [name, setName] = useState(me.name);
  const rename = useMutation({
    mutationFn: () => changeMyDetails(client, me.version, { name }),
  });
  return (
    <>
      {rename.isSuccess && <InlineSuccess title={t('details.renamed', { name: me.name })} />}
      <Form
        label={t('details.who')}
        problem={rename.error}
        onReload={() => {
          rename.reset();
          void client.invalidateQueries({ queryKey: myDetailsQuery.queryKey });
        }}
        onSubmit={() => {
          rename.mutate();
        }}
      >
        <TextField
          pointer="/name"
          label={t('details.name')}
          autoComplete="name"
          width="medium"
          value={name}
          onChange={setName}
        />
        <DefinitionRows rows={[{ term: t('details.email'), value: me.email }]} />
        <Button type="submit" variant="default" aria-disabled={rename.isPending || undefined}>
          {t('details.rename')}
        </Button>
      </Form>
    </>
  );
}
