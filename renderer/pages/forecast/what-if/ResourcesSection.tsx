import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResourceFacts } from '../../../../shared/forecast/question.ts';
import formClasses from '../../../ui/form/form.module.css';
import { useFormDraft } from '../../../ui/form/form-drafts.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useEffectOf } from './effects.tsx';
import { called, resourceOrder, switchable } from './resource-order.ts';
import { ResourceSwitchRow } from './ResourceSwitchRow.tsx';
import { SwitchSection } from './SwitchSection.tsx';
import classes from './what-if.module.css';

/** More are found by their names: every row takes time to draw. */
const MOST_ROWS = 20;
/** Fewer are seen at once. */
const FEW = 5;
const NONE: readonly ResourceFacts[] = [];

/** The switches of what runs. */
export function ResourcesSection() {
  const t = useTranslate();
  const { view } = useForecastPage();
  const { value: text, set: setText } = useFormDraft('what-if search', '');
  const all = switchable(view.shown?.resources ?? NONE);
  const rows = useOrder(called(all, text));
  const more = rows.length - MOST_ROWS;
  if (view.shown === null) return null;
  if (all.length === 0) return <NothingRuns />;
  return (
    <SwitchSection title={t('forecast.if.resources')}>
      {all.some(({ billing }) => billing.kind === 'monthly') && (
        <p className={classes['hint']}>
          {t('forecast.if.package-rule')} <RuleChip rule="PKG-6" />
        </p>
      )}
      {all.length > FEW && (
        <div className={formClasses['fields']}>
          <TextField
            name="what-if-search"
            label={t('forecast.if.resources.search')}
            labelHidden
            placeholder={t('forecast.if.resources.search')}
            value={text}
            onChange={setText}
          />
        </div>
      )}
      <ul className={classes['resources']}>
        {rows.slice(0, MOST_ROWS).map((facts) => (
          <ResourceSwitchRow key={facts.id} facts={facts} />
        ))}
      </ul>
      {rows.length === 0 && <p className={classes['hint']}>{t('forecast.if.resources.not-found')}</p>}
      {more > 0 && <p className={classes['hint']}>{t('forecast.if.resources.more', { count: more })}</p>}
    </SwitchSection>
  );
}

function NothingRuns() {
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <SwitchSection title={t('forecast.if.resources')}>
      <p className={classes['hint']}>{t('forecast.if.resources.none')}</p>
      <Button
        size="compact-sm"
        variant="light"
        className={classes['recommended'] ?? ''}
        onClick={() => navigate({ page: 'account', section: 'resources' })}
      >
        {t('forecast.if.resources.go')}
      </Button>
    </SwitchSection>
  );
}

/**
 * Those that are on first, then those of most effect. The order is made when other resources are to be shown or their
 * effects are first known, not when a switch is turned: no row jumps away from under the pointer.
 */
function useOrder(resources: readonly ResourceFacts[]): ResourceFacts[] {
  const { view, choices } = useForecastPage();
  const effectOf = useEffectOf();
  const subject = JSON.stringify([view.summaries.size > 0, resources.map(({ id }) => id)]);
  const [order, setOrder] = useState<{ readonly subject: string; readonly ids: readonly string[] } | null>(null);
  let ids = order?.ids;
  if (order?.subject !== subject || ids === undefined) {
    ids = resourceOrder(resources, choices.whatIf, effectOf);
    setOrder({ subject, ids });
  }
  const byId = new Map(resources.map((facts) => [facts.id, facts]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
