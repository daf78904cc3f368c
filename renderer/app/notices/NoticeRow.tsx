import { Button, Menu } from '@mantine/core';
import type { AccountNotice, NoticeKind } from '../../../shared/account/notices.ts';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { type AccountSection, useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { StateSign } from '../../ui/readiness/StateSign.tsx';
import { noticeText, noticeTitle } from './notice-text.ts';
import classes from './notices.module.css';

/** Days by which a notice can be put off. */
const SNOOZE_DAYS = [1, 3, 7] as const;

/** Where a notice is put right. */
const SECTIONS: Readonly<Record<NoticeKind, AccountSection>> = {
  'not-verified': 'verification',
  arrears: 'reconcile',
  'below-threshold': 'balance',
  'low-balance': 'balance',
  'low-coupons': 'coupons',
  'coupon-expiry': 'coupons',
};

interface NoticeRowProps {
  readonly notice: AccountNotice;
  readonly onPutOff: (days: number) => void;
  readonly onLeave: () => void;
}

/** One thing that needs doing: what is short, by how much, by when; do it, or put it off. */
export function NoticeRow({ notice, onPutOff, onLeave }: NoticeRowProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const navigate = useNavigate();
  const title = noticeTitle(t, notice);
  const stops = notice.kind === 'not-verified' || notice.kind === 'arrears';
  const open = () => {
    navigate({ page: 'account', section: SECTIONS[notice.kind] });
    onLeave();
  };
  return (
    <li className={classes['row']}>
      <StateSign state={stops ? 'blocked' : 'attention'} size={18} />
      <div>
        <p className={classes['name']}>{title}</p>
        <p className={classes['text']}>{noticeText(t, notice, amountText)}</p>
        <div className={classes['actions']}>
          <Button size="compact-xs" variant="light" aria-label={t('notices.doOf', { notice: title })} onClick={open}>
            {t('notices.do')}
          </Button>
          <Menu position="bottom-start" withinPortal={false}>
            <Menu.Target>
              <Button size="compact-xs" variant="default" aria-label={t('notices.snoozeOf', { notice: title })}>
                {t('notices.snooze')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {SNOOZE_DAYS.map((days) => (
                <Menu.Item key={days} onClick={() => onPutOff(days)}>
                  {t(`notices.snooze.${days}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
    </li>
  );
}
