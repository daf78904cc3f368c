import type { RequestDraft } from '../../../../shared/billing/draft.ts';
import type { ProductField } from '../../../../shared/billing/request.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './question.module.css';
import { stepWhole, QuestionField } from './QuestionField.tsx';

interface SizeFieldsProps {
  readonly request: RequestDraft;
  readonly fields: readonly ProductField[];
  /** The type's price has a part for IOPS. */
  readonly iops: boolean;
  readonly onEdit: (patch: Partial<RequestDraft>) => void;
}

/** What a product is measured in: GB, IOPS, Mbps, or the traffic. */
export function SizeFields({ request, fields, iops, onEdit }: SizeFieldsProps) {
  const t = useTranslate();
  const units = {
    gb: { label: t('calc.gb'), unit: t('calc.gb.unit') },
    iops: { label: t('calc.iops'), unit: t('calc.iops') },
    mbps: { label: t('calc.mbps'), unit: t('calc.mbps.unit') },
    gbOut: { label: t('calc.gbOut'), unit: t('calc.gb.unit') },
  } as const;
  const shown = (['gb', 'iops', 'mbps', 'gbOut'] as const).filter(
    (field) => fields.includes(field) && (field !== 'iops' || iops),
  );
  if (shown.length === 0) return null;
  return (
    <div className={classes['columns']}>
      {shown.map((field) => (
        <QuestionField
          key={field}
          field={field}
          {...units[field]}
          value={request[field]}
          onChange={(value) => onEdit({ [field]: value })}
          onStep={(by) => stepWhole(request[field], by, 1)}
        />
      ))}
    </div>
  );
}
