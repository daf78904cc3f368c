import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { AboutButton } from './AboutButton.tsx';
import { useTranslate } from '../state/language/I18nProvider.tsx';
import { usePage } from '../state/navigation.tsx';
import { hashOfPage, LOWER_PAGE_IDS, PAGE_IDS, type PageId } from '../state/page-id.ts';
import { PAGES } from './pages.ts';
import { usePreferences } from '../state/preferences.tsx';
import classes from './Rail.module.css';

/** A narrow window, such as a zoomed one, needs its width for the page. */
const NARROW = '(max-width: 1000px)';

/** The way between the pages: signs and words, or signs alone when collapsed. */
export function Rail() {
  const t = useTranslate();
  const { preferences, change } = usePreferences();
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const collapsed = narrow || preferences.railCollapsed;
  return (
    <nav className={classes['rail']} aria-label={t('shell.pages')} data-collapsed={collapsed || undefined}>
      {PAGE_IDS.map((id, index) => (
        <RailLink key={id} id={id} shortcut={String(index + 1)} collapsed={collapsed} />
      ))}
      <div className={classes['lower']}>
        {LOWER_PAGE_IDS.map((id) => (
          <RailLink key={id} id={id} collapsed={collapsed} />
        ))}
        <AboutButton collapsed={collapsed} />
      </div>
      {!narrow && <CollapseButton collapsed={collapsed} onToggle={() => change({ railCollapsed: !collapsed })} />}
    </nav>
  );
}

interface RailLinkProps {
  readonly id: PageId;
  /** The key that opens it, where it has one. */
  readonly shortcut?: string;
  readonly collapsed: boolean;
}

function RailLink({ id, shortcut, collapsed }: RailLinkProps) {
  const t = useTranslate();
  const current = usePage() === id;
  const { icon: Icon, label } = PAGES[id];
  return (
    <Tooltip label={t(label)} position="right" disabled={!collapsed}>
      <a
        className={classes['link']}
        href={hashOfPage(id)}
        aria-current={current ? 'page' : undefined}
        aria-label={collapsed ? t(label) : undefined}
        aria-keyshortcuts={shortcut}
      >
        <Icon size={20} stroke={1.7} aria-hidden />
        {!collapsed && <span className={classes['label']}>{t(label)}</span>}
        {!collapsed && shortcut !== undefined && (
          <kbd className={classes['key']} aria-hidden>
            {shortcut}
          </kbd>
        )}
      </a>
    </Tooltip>
  );
}

function CollapseButton({ collapsed, onToggle }: { collapsed: boolean; onToggle: () => void }) {
  const t = useTranslate();
  const Icon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const hint = t(collapsed ? 'shell.expand.hint' : 'shell.collapse.hint');
  return (
    <Tooltip label={hint} position="right" disabled={!collapsed}>
      <UnstyledButton className={classes['link']} onClick={onToggle} aria-label={collapsed ? hint : undefined}>
        <Icon size={20} stroke={1.7} aria-hidden />
        {!collapsed && <span className={classes['label']}>{t('shell.collapse')}</span>}
      </UnstyledButton>
    </Tooltip>
  );
}
