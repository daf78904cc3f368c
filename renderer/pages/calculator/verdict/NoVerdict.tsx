import { Anchor } from '@mantine/core';
import { useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useVerdictAccount } from './use-verdict.ts';
import classes from './verdict.module.css';

/** In place of the verdicts: one quiet line that offers to add what they need. */
export function NoVerdict() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { known } = useVerdictAccount();
  if (known !== 'none' && known !== 'unknown') return null;
  const page = known === 'none' ? 'home' : 'account';
  return (
    <p className={classes['none']}>
      <span>{t(`option.${known}`)}</span>
      <Anchor component="button" type="button" className={classes['add'] ?? ''} onClick={() => navigate({ page })}>
        {t(`option.${known}.add`)}
      </Anchor>
    </p>
  );
}
