import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconDots } from '@tabler/icons-react';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { Totals } from '../../../../../shared/plan/totals.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { GroupRow } from '../../page-state/grid-rows.ts';
import { useGridActions } from '../grid-actions.tsx';
import { useGroupFacts } from '../grid-facts.tsx';
import classes from '../grid.module.css';

interface GroupCellProps {
  readonly row: GroupRow;
  readonly tabIndex: number;
}

/** What a group is called; the lines of no group have a name too. */
export function groupTitle(t: Translate, { group }: GroupRow): string {
  if (group === null) return t('plan.no-group');
  return group.name.trim() === '' ? t('plan.grid.group.unnamed') : group.name;
}

/** Folds the group's lines away. */
export function GroupFold({ row, tabIndex }: GroupCellProps) {
  const t = useTranslate();
  const { toggleFold } = useGridActions();
  const Sign = row.folded ? IconChevronRight : IconChevronDown;
  return (
    <span className={classes['handle']}>
      <ActionIcon
        size={22}
        variant="subtle"
        color="gray"
        tabIndex={tabIndex}
        aria-expanded={!row.folded}
        aria-label={t(`plan.grid.group.${row.folded ? 'unfold' : 'fold'}`, { name: groupTitle(t, row) })}
        onClick={() => toggleFold(row.group?.id ?? '')}
      >
        <Sign size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}

/** The group's name, and what can be done with it. */
export function GroupName({ row }: { row: GroupRow }) {
  const t = useTranslate();
  const { openMenu } = useGridActions();
  const { group } = row;
  const name = groupTitle(t, row);
  return (
    <span className={classes['groupName']}>
      <span className={classes['cut']} title={name}>
        {name}
      </span>
      {group !== null && (
        <ActionIcon
          size={22}
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={t('plan.grid.group.menu', { name })}
          aria-haspopup="menu"
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            openMenu({ about: { kind: 'group', id: group.id }, x: left, y: bottom });
          }}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      )}
    </span>
  );
}

/** How many lines it has, and how many of them its sums do not have. */
export function GroupFactsCell({ row }: { row: GroupRow }) {
  const t = useTranslate();
  const { totals, size } = useGroupFacts(row.group?.id ?? '');
  const missing = totals?.chosen.missing.length ?? 0;
  const count = { count: size, shown: row.lines };
  return (
    <span className={classes['groupFacts']}>
      <span>{t(row.lines < size ? 'plan.grid.group.filtered' : 'plan.grid.group.lines', count)}</span>
      {missing > 0 && (
        <span className={classes['missing']}>
          <IconAlertTriangle size={14} aria-hidden />
          {t('plan.incomplete', { count: missing })}
        </span>
      )}
    </span>
  );
}

const SUMS = {
  now: ({ now }: Totals) => now,
  total: ({ chosen }: Totals) => chosen.amount,
  saving: ({ saving }: Totals) => saving,
} as const;

/** A sum over the group, under the column of its lines. */
export function GroupSum({ row, column }: { row: GroupRow; column: keyof typeof SUMS }) {
  const t = useTranslate();
  const { totals } = useGroupFacts(row.group?.id ?? '');
  if (totals === undefined) return null;
  const isShort = column === 'total' && totals.chosen.missing.length > 0;
  return (
    <>
      {isShort && (
        <span className={classes['missing']} title={t('plan.incomplete', { count: totals.chosen.missing.length })}>
          <IconAlertTriangle size={14} aria-hidden />
          <VisuallyHidden>{t('plan.grid.group.incomplete')}</VisuallyHidden>
        </span>
      )}
      <span className={classes['strong']}>
        <Amount amount={SUMS[column](totals)} />
      </span>
    </>
  );
}
