import { Badge, Button, Modal } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import type { PriceTableRow } from '../../../shared/catalog/price-table.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './CompareDialog.module.css';
import { comparisonLines, type ComparisonLine } from './comparison.ts';

interface CompareDialogProps {
  readonly rows: readonly PriceTableRow[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSend: (row: PriceTableRow) => void;
}

/** Up to five prices side by side: what differs stands out, the lowest price is marked by a word. */
export function CompareDialog({ rows, opened, onClose, onSend }: CompareDialogProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="auto"
      title={t('prices.compare.title', { count: rows.length })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('prices.compare.property')}</th>
            {rows.map((row) => (
              <th key={row.id} scope="col">
                <span className={classes['type']}>{row.type}</span>
                <span className={classes['region']}>{row.regionName[language]}</span>
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconCalculator size={16} aria-hidden />}
                  onClick={() => onSend(row)}
                >
                  {t('prices.send')}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparisonLines(t, language, rows).map((line) => (
            <Line key={line.label} line={line} />
          ))}
        </tbody>
      </table>
    </Modal>
  );
}

function Line({ line }: { line: ComparisonLine }) {
  const t = useTranslate();
  return (
    <tr data-same={line.same || undefined}>
      <th scope="row">{line.label}</th>
      {line.cells.map(({ id, text, lowest, difference }) => (
        <td key={id}>
          <span className={classes['value']}>{text}</span>
          {lowest && (
            <Badge size="sm" radius="sm" className={classes['lowest'] ?? ''}>
              {t('prices.compare.lowest')}
            </Badge>
          )}
          {difference !== null && (
            <span className={classes['difference']}>{t('prices.percent', { percent: difference })}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
