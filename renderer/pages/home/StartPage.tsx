import { Button, TextInput, Title } from '@mantine/core';
import { IconCalculator, IconWallet } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useAccounts } from '../../state/documents/accounts/accounts-context.tsx';
import { useFocusHandedOn } from '../../state/focus-home.ts';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useTyped } from '../../state/saving/typing.ts';
import classes from './start.module.css';

/** As long as the workspace accepts. */
const LONGEST_NAME = 100;

/** The first start: asks for a name and for nothing else; whoever only wants prices goes on to them. */
export function StartPage() {
  const t = useTranslate();
  const navigate = useNavigate();
  useFocusHandedOn();
  return (
    <div className={classes['start']}>
      <div className={classes['head']}>
        <Title order={2} className={classes['claim'] ?? ''}>
          {t('start.title')}
        </Title>
        <p>{t('start.text')}</p>
      </div>
      <div className={classes['ways']}>
        <section className={classes['way']}>
          <IconWallet size={28} stroke={1.5} aria-hidden />
          <Title order={3}>{t('start.account')}</Title>
          <p>{t('start.account.text')}</p>
          <NameForm />
        </section>
        <section className={classes['way']}>
          <IconCalculator size={28} stroke={1.5} aria-hidden />
          <Title order={3}>{t('start.prices')}</Title>
          <p>{t('start.prices.text')}</p>
          <Button className={classes['go'] ?? ''} variant="default" onClick={() => navigate({ page: 'calculator' })}>
            {t('start.prices.open')}
          </Button>
        </section>
      </div>
    </div>
  );
}

function NameForm() {
  const t = useTranslate();
  const { create } = useAccounts();
  const [name, setName] = useState('');
  useTyped(name !== '');
  const [asked, setAsked] = useState(false);
  const missing = name.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!missing) create(name.trim());
  };
  return (
    <form className={classes['form']} onSubmit={submit} noValidate>
      <TextInput
        label={t('start.name')}
        placeholder={t('start.name.example')}
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(event) => setName(event.currentTarget.value)}
        error={asked && missing ? t('start.name.missing') : false}
        autoComplete="off"
      />
      <Button type="submit">{t('start.create')}</Button>
    </form>
  );
}
