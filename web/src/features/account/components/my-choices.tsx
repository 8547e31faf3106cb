// What a person may choose about how the bank looks and listens; each choice counts at once, on every device.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveChoice, type Choice } from '../../../shared/api/session';
import { switchLanguage } from '../../../shared/i18n/i18n';
import { languages, type Language } from '../../../shared/i18n/languages';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Segments } from '../../../shared/ui/segments';
import { myDetailsQuery, type MyDetails } from '../api/my-details';
import styles from './my-choices.module.css';

const densities = ['auto', 'comfortable', 'compact'] as const;

export function MyChoices({ me }: { me: MyDetails }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: async (choice: Choice) => {
      await saveChoice(client, choice);
      await client.invalidateQueries({ queryKey: myDetailsQuery.queryKey });
    },
  });
  const chosen = { ...me, ...(choose.isPending ? choose.variables : {}) };
  const chooseLanguage = async (language: Language) => {
    await switchLanguage(language);
    choose.mutate({ language });
  };
  return (
    <div className={styles.choices}>
      {choose.isError && <ProblemView isReply problem={choose.error} />}
      <Segments
        legend={t('choices.language')}
        value={chosen.language}
        options={languages.map((value) => ({ value, label: t(`choices.languages.${value}`) }))}
        onChange={(language) => void chooseLanguage(language)}
      />
      <Segments
        legend={t('choices.density')}
        value={chosen.density}
        options={densities.map((value) => ({ value, label: t(`choices.densities.${value}`) }))}
        onChange={(density) => {
          choose.mutate({ density });
        }}
      />
      <Segments
        legend={t('choices.shortcuts')}
        value={chosen.shortcuts ? 'on' : 'off'}
        options={(['on', 'off'] as const).map((value) => ({
          value,
          label: t(`choices.shortcutsAre.${value}`),
        }))}
        onChange={(value) => {
          choose.mutate({ shortcuts: value === 'on' });
        }}
      />
    </div>
  );
}
