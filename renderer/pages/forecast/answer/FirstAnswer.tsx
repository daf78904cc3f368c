import { Button } from '@mantine/core';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { type AccountSection, useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './answer.module.css';
import { ResourcesLeftOut } from './ResourcesLeftOut.tsx';
import { SentenceLine } from './SentenceLine.tsx';

const SECTIONS = { unknown: 'reconcile', idle: 'resources' } as const satisfies Record<string, AccountSection>;

interface FirstAnswerProps {
  /** `unknown`: the balance was not entered. `idle`: nothing is known to run. */
  readonly kind: keyof typeof SECTIONS;
  readonly shown: ShownForecast;
}

/** Where there is too little to go by: what is missing, and the step that brings it. */
export function FirstAnswer({ kind, shown }: FirstAnswerProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <>
      <SentenceLine sentence={{ state: 'unknown', text: t(`answer.${kind}`) }} />
      <div className={classes['first']}>
        {kind === 'idle' && <p>{t('answer.idle.text')}</p>}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => navigate({ page: 'account', section: SECTIONS[kind] })}
        >
          {t(`answer.${kind}.do`)}
        </Button>
      </div>
      <ResourcesLeftOut shown={shown} />
    </>
  );
}
