import { useEffect, useRef, useState } from 'react';
import { AccountsNotices } from './accounts/AccountsNotices.tsx';
import { useHiddenAmounts } from '../ui/amounts/hidden-amounts.tsx';
import { Notice } from '../ui/components/Notice.tsx';
import { errorText } from '../state/language/error-text.ts';
import { useStartPage } from '../pages/home/use-start-page.ts';
import { useTranslate } from '../state/language/I18nProvider.tsx';
import { useSystemNotices } from './notices/use-system-notices.ts';
import { StorageNotices } from './StorageNotices.tsx';
import { OpenedPlans } from './open-files/OpenedPlans.tsx';
import { useFocusHome } from '../state/focus-home.ts';
import { focusSearchField, useShortcuts } from '../state/keyboard.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { useNavigate, usePage } from '../state/navigation.tsx';
import { PageArea } from './PageArea.tsx';
import { PAGES } from './pages.ts';
import { usePreferences } from '../state/preferences.tsx';
import { Rail } from './Rail.tsx';
import classes from './Shell.module.css';
import { TopBar } from './TopBar.tsx';

/** The frame of the window: top bar, rail, page; and the keys that work everywhere. */
export function Shell() {
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  const hiddenAmounts = useHiddenAmounts();
  useDocumentTitle();
  useStartPage();
  useSystemNotices();
  useFocusHome();
  useShortcuts((shortcut) => {
    if (shortcut === 'search') focusSearchField();
    else if (shortcut === 'help') setKeysShown(true);
    else if (shortcut === 'hide-amounts') hiddenAmounts.toggle();
    else navigate({ page: shortcut.page });
  });
  return (
    <div className={classes['shell']}>
      <SkipLink onSkip={() => main.current?.focus()} />
      <TopBar onShowKeys={() => setKeysShown(true)} />
      <div className={classes['columns']}>
        <Rail />
        <main ref={main} className={classes['main']} tabIndex={-1}>
          <PreferencesNotice />
          <StorageNotices />
          <AccountsNotices />
          <OpenedPlans />
          <PageArea />
        </main>
      </div>
      <KeysDialog opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}

/** The hash is the page's address here, so the link moves the focus itself. */
function SkipLink({ onSkip }: { onSkip: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" className={classes['skip']} onClick={onSkip}>
      {t('shell.skip')}
    </button>
  );
}

function PreferencesNotice() {
  const t = useTranslate();
  const { problem, dismissProblem } = usePreferences();
  if (problem === null) return null;
  const text = t(`error.preferences.${problem.during}`, { reason: errorText(t, problem.error) });
  return <Notice text={text} onDismiss={dismissProblem} />;
}

function useDocumentTitle() {
  const t = useTranslate();
  const page = t(PAGES[usePage()].label);
  useEffect(() => {
    document.title = t('shell.title', { page });
  }, [t, page]);
}
