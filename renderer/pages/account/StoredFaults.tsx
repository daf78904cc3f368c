import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type AccountFault, faultsOf } from '../../../shared/account/faults.ts';
import { effectOf } from '../../../shared/account/ledger.ts';
import { isMadeUpId } from '../../../shared/account/resource-list.ts';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Money } from '../../../shared/money/index.ts';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './account.module.css';
import type { PageState } from './page-state.ts';

/** More would push the account out of sight; as these are put right, the others come up. */
const SHOWN = 3;

interface FaultsProps {
  readonly account: StoredAccount;
  /** Opens the form in which it is put right. */
  readonly onState: (state: PageState) => void;
}

/** What is stored of the account and cannot be so: each with what is wrong and the way to its form. */
export function StoredFaults({ account, onState }: FaultsProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const today = useChinaDay();
  const faults = faultsOf(account, today);
  if (faults.length === 0) return null;
  return (
    <section className={classes['faults']} aria-label={t('account.faults')}>
      <ul>
        {faults.slice(0, SHOWN).map((fault, index) => {
          const text = faultText({ t, amountText }, fault);
          return (
            // Several faults may be of one thing, and two things may have one id.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${index} ${text}`}>
              <IconAlertTriangle size={16} aria-hidden />
              <span>{text}</span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${t('account.fault.correct')}: ${text}`}
                onClick={() => onState(formOf(fault))}
              >
                {t('account.fault.correct')}
              </Button>
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN && <p>{t('account.faults.more', { count: faults.length - SHOWN })}</p>}
    </section>
  );
}

interface Words {
  readonly t: Translate;
  readonly amountText: (amount: Money) => string;
}

function faultText({ t, amountText }: Words, fault: AccountFault): string {
  switch (fault.kind) {
    case 'coupon-reversed':
      return t('account.fault.coupon-reversed', { code: fault.code, first: fault.first, last: fault.last });
    case 'coupon-overused':
      return t('account.fault.coupon-overused', {
        code: fault.code,
        issued: amountText(fault.issued),
        used: amountText(fault.used),
      });
    case 'resource-reversed': {
      const { resource, first } = fault;
      return t('account.fault.resource-reversed', { name: nameOf(t, resource), first, last: resource.expires ?? '' });
    }
    case 'resource-id-twice':
      return t('account.fault.resource-id-twice', { name: nameOf(t, fault.resource), id: fault.resource.id ?? '' });
    default: {
      const { kind, date, coupon } = fault.entry;
      const named = [t(`entry.${kind}`), ...(coupon === undefined ? [] : [coupon])].join(' ');
      return t(`account.fault.${fault.kind}`, { kind: named, date, amount: amountText(effectOf(fault.entry)) });
    }
  }
}

function nameOf(t: Translate, { name = '', id = '', type = '' }: ExistingResource): string {
  return [name, isMadeUpId(id) ? '' : id, type].find((text) => text !== '') ?? t('resource.unnamed');
}

function formOf(fault: AccountFault): PageState {
  switch (fault.kind) {
    case 'coupon-reversed':
    case 'coupon-overused':
      return { tab: 'coupons', panel: { show: 'edit-coupon', code: fault.code } };
    case 'resource-reversed':
    case 'resource-id-twice':
      return { tab: 'resources', panel: { show: 'edit-resource', resource: fault.resource } };
    default:
      return { tab: 'balance', panel: { show: 'edit-entry', id: fault.entry.id } };
  }
}
