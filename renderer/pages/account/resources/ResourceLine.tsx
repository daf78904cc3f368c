import { IconAlertTriangle } from '@tabler/icons-react';
import { isMadeUpId } from '../../../../shared/account/resource-list.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { codeName } from '../../../ui/names/plan-names.ts';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import type { PartProps } from '../page-state.ts';
import { BillingCell } from './BillingCell.tsx';
import { CostCell } from './CostCell.tsx';
import { QuotaUse } from './QuotaUse.tsx';
import { ResourceActions } from './ResourceActions.tsx';
import { resourceProblemText, specsOf } from './resource-words.ts';
import classes from './resources.module.css';
import type { ResourceRow } from './resources-view.ts';

interface ResourceLineProps extends Pick<PartProps, 'onPanel'> {
  readonly row: ResourceRow;
  readonly open: boolean;
}

/** What runs: what it is, how it is paid, what it costs; below, why it is not in the forecast if it is not. */
export function ResourceLine({ row, open, onPanel }: ResourceLineProps) {
  const { resource, reading } = row;
  return (
    <tbody data-open={open || undefined} className={classes['entry']} data-testid="resource-row">
      <tr data-open={open || undefined}>
        <NameCell row={row} />
        <PlaceCell row={row} />
        <SpecsCell row={row} />
        <td data-numeric>{resource.quantity}</td>
        <td>
          <BillingCell row={row} />
        </td>
        <td data-numeric>{reading.kind === 'read' && reading.cost !== undefined && <CostCell {...reading.cost} />}</td>
        <td>
          <QuotaUse {...row} />
        </td>
        <td data-actions>
          <ResourceActions resource={resource} onPanel={onPanel} />
        </td>
      </tr>
      {reading.kind !== 'read' && <WhyNot row={row} />}
    </tbody>
  );
}

const COLUMNS = 8;

/** Why the forecast leaves it out. */
function WhyNot({ row: { reading } }: { row: ResourceRow }) {
  const t = useTranslate();
  const context = useNameContext();
  return (
    <tr data-why>
      <td colSpan={COLUMNS}>
        {reading.kind === 'unread' ? (
          <span className={`${classes['why'] ?? ''} ${classes['unread'] ?? ''}`}>
            <IconAlertTriangle size={14} aria-hidden />
            <b>{t('resource.unread')}</b>
            {reading.problems.map((problem) => (
              <span key={problem.field + problem.code}>{resourceProblemText(context, problem)}</span>
            ))}
          </span>
        ) : (
          <span className={`${classes['why'] ?? ''} ${classes['dim'] ?? ''}`}>{t('resource.counted.why')}</span>
        )}
      </td>
    </tr>
  );
}

function NameCell({ row: { resource } }: { row: ResourceRow }) {
  const t = useTranslate();
  const { name = '', id = '' } = resource;
  const shownId = isMadeUpId(id) ? '' : id;
  return (
    <td className={classes['two']}>
      {name === '' ? <span className={classes['dim']}>{t('resource.unnamed')}</span> : <b title={name}>{name}</b>}
      {shownId !== '' && <small title={shownId}>{shownId}</small>}
    </td>
  );
}

function PlaceCell({ row: { resource } }: { row: ResourceRow }) {
  const context = useNameContext();
  return (
    <td className={classes['two']}>
      <span>{codeName(context, resource.product)}</span>
      <small>{codeName(context, resource.region)}</small>
    </td>
  );
}

function SpecsCell({ row: { resource } }: { row: ResourceRow }) {
  const context = useNameContext();
  const specs = specsOf(context.t, resource).join(' · ');
  return (
    <td className={classes['two']}>
      <span title={resource.type}>{resource.type}</span>
      {specs !== '' && <small title={specs}>{specs}</small>}
    </td>
  );
}
