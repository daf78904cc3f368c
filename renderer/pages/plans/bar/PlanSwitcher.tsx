import { ActionIcon, Menu, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconFolderOpen, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Total } from '../../../../shared/plan/totals.ts';
import { NameDialog } from '../../../ui/components/NameDialog.tsx';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './bar.module.css';
import { useKnownTotals } from './known-totals.ts';
import { NewPlanDialog } from './NewPlanDialog.tsx';

/** The plan's name; opens the list of all plans. Beside it, renaming. */
export function PlanSwitcher({ onOpen }: { onOpen: () => void }) {
  const t = useTranslate();
  const { editPlan } = usePlans();
  const { stored } = usePlanPage();
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <PlanMenu onOpen={onOpen} onNew={() => setDialog('new')} />
      <Tooltip label={t('plan.rename')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={t('plan.rename')}
          onClick={() => setDialog('rename')}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <NameDialog
        opened={dialog === 'rename'}
        title={t('plan.rename')}
        action={t('plan.save')}
        initial={stored.plan.name}
        words={{
          label: t('plan.name'),
          example: t('plan.name.example'),
          missing: t('plan.name.missing'),
        }}
        onClose={close}
        onName={(name) =>
          editPlan({ name: 'rename-plan', count: 1 }, (plan) => (plan.name === name ? plan : { ...plan, name }))
        }
      />
      <NewPlanDialog opened={dialog === 'new'} onClose={close} />
    </>
  );
}

interface PlanMenuProps {
  readonly onOpen: () => void;
  readonly onNew: () => void;
}

function PlanMenu({ onOpen, onNew }: PlanMenuProps) {
  const t = useTranslate();
  const { plans, choose } = usePlans();
  const { stored } = usePlanPage();
  const totalOf = useKnownTotals();
  return (
    // Inside the page, so that it belongs to a landmark; and nothing but items inside the menu.
    <Menu position="bottom-start" width={380} withinPortal={false} withInitialFocusPlaceholder={false} withArrow>
      <Title order={1} className={classes['title'] ?? ''}>
        <Menu.Target>
          <UnstyledButton className={classes['name']} title={stored.plan.name} data-testid="plan-switcher">
            <span>{stored.plan.name}</span>
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
      </Title>
      <Menu.Dropdown className={classes['plans'] ?? ''}>
        <Menu.Label>{t('plan.switch')}</Menu.Label>
        <Menu.RadioGroup value={stored.id} onChange={choose}>
          {plans.map(({ id, plan }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick>
              <span className={classes['option']}>
                <span>{plan.name}</span>
                <small>{t('plan.switch.lines', { count: plan.lines.length })}</small>
                <TotalOf total={totalOf(plan)} />
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
          {t('plan.new')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={onOpen}>
          {t('plan.open.hint')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Plans are priced one at a time, so the total is known of those that were looked at. */
function TotalOf({ total }: { total: Total | undefined }) {
  const t = useTranslate();
  const amountText = useAmountText();
  if (total === undefined) return null;
  const amount = amountText(total.amount);
  return <small>{total.missing.length === 0 ? amount : t('plan.switch.incomplete', { amount })}</small>;
}
