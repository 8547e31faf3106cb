// Tells those who listen what the policy has to say about the text, at the moment that it has.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/own-vacancy';
import { fieldOf } from '../state/steps';

export function FindingsVoice({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('ownVacancies');
  const [known, setKnown] = useState(findings);
  const [told, setTold] = useState('');
  if (findings !== known) {
    const isNew = ({ detail }: Finding) => !known.some((earlier) => earlier.detail === detail);
    const fresh = findings.filter(isNew).map(({ pointer, detail }) => {
      const field = fieldOf(pointer);
      return field ? t('editor.voice', { field: t(`field.${field}.name`), text: detail }) : detail;
    });
    setKnown(findings);
    if (fresh.length > 0) setTold(fresh.join(' '));
  }
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}
