import { Button, Title } from '@mantine/core';
import { IconArrowBackUp, IconClipboardText, IconFolderOpen, IconSparkles, IconTable } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { parseDate } from '../../../../shared/billing/calendar.ts';
import { examplePlan } from '../../../../shared/plan/example.ts';
import { parseTable } from '../../../../shared/table/parse-table.ts';
import { newPlan } from '../../../../shared/plan/stored.ts';
import { useFocusHandedOn } from '../../../state/focus-home.ts';
import { usePagePaste } from '../../../state/page-paste.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { useOpenPlan } from '../files/use-open-plan.tsx';
import { usePlanImport } from '../import/import-context.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { nextYear } from './days-draft.ts';
import { NewPlanDialog } from './NewPlanDialog.tsx';
import classes from './no-plan.module.css';

/** Before the first plan: what one is for, and four ways to begin. */
export function NoPlan() {
  const t = useTranslate();
  const { add } = usePlans();
  const today = useChinaDay();
  const { open: openImport, start: startImport } = usePlanImport();
  const opening = useOpenPlan();
  const [naming, setNaming] = useState(false);
  const paste = () => {
    add('create-plan', newPlan(t('plan.none.name'), nextYear(today)));
    openImport();
  };
  useFocusHandedOn();
  usePagePaste((data) => {
    const table = parseTable(data.getData('text/plain'));
    if (table.length === 0) return;
    add('create-plan', newPlan(t('plan.none.name'), nextYear(today)));
    startImport(table);
  });
  const example = () => {
    const from = parseDate(nextYear(today).from) ?? today;
    add(
      'create-plan',
      examplePlan(t, from, () => crypto.randomUUID()),
    );
  };
  return (
    <div className={classes['none']}>
      <div className={classes['head']}>
        <Title order={1}>{t('plan.none.title')}</Title>
        <p>{t('plan.none.text')}</p>
      </div>
      <div className={classes['ways']}>
        <Way
          icon={IconTable}
          name={t('plan.none.new')}
          text={t('plan.none.new.text')}
          action={t('plan.new')}
          onAction={() => setNaming(true)}
          primary
        />
        <Way
          icon={IconSparkles}
          name={t('plan.none.example')}
          text={t('plan.none.example.text')}
          action={t('plan.none.example.action')}
          onAction={example}
        />
        <Way
          icon={IconClipboardText}
          name={t('plan.none.paste')}
          text={t('plan.none.paste.text')}
          action={t('plan.none.paste.action')}
          onAction={paste}
        />
        <Way
          icon={IconFolderOpen}
          name={t('plan.none.open')}
          text={t('plan.none.open.text')}
          action={t('plan.none.open.action')}
          onAction={opening.choose}
        />
      </div>
      <WayBack />
      <NewPlanDialog opened={naming} onClose={() => setNaming(false)} />
      {opening.element}
    </div>
  );
}

/** After the last plan was deleted there is no bar to undo that from. */
function WayBack() {
  const t = useTranslate();
  const { undo, undoChange } = usePlans();
  if (undoChange === undefined) return null;
  const { name, count } = undoChange;
  return (
    <Button variant="subtle" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={undo}>
      {t('accounts.undo.name', { change: t(`plan.change.${name}`, { count }) })}
    </Button>
  );
}

interface WayProps {
  readonly icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>;
  readonly name: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly primary?: boolean;
}

function Way({ icon: Icon, name, text, action, onAction, primary = false }: WayProps) {
  return (
    <section className={classes['way']}>
      <Icon size={28} stroke={1.5} aria-hidden />
      <Title order={2}>{name}</Title>
      <p>{text}</p>
      <Button variant={primary ? 'filled' : 'default'} onClick={onAction}>
        {action}
      </Button>
    </section>
  );
}
