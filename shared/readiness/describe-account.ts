/** The verdict on an account and its checks in words. */
import type { MessageKey, Translate } from '../i18n/index.ts';
import type { ProductCode } from '../catalog/schema.ts';
import type { Money } from '../money/index.ts';
import type { AccountCheck, AccountCheckId, AccountStatus } from './account-status.ts';

/** Words that a description needs: the language, how amounts are shown, what the price list calls a product. */
export interface AccountWords {
  readonly t: Translate;
  /** Amounts of the account may be covered on screen. */
  readonly amountText: (amount: Money) => string;
  readonly productName: (product: ProductCode) => string;
}

/** "May we buy?" in one sentence. */
export function describeAccount(texts: AccountWords, { verdict, checks }: AccountStatus): string {
  const { t } = texts;
  const check = (id: AccountCheckId) => checks.find((each) => each.id === id);
  const threshold = check('balance-threshold');
  const words = (about: AccountCheck | undefined) => paramsOf(texts, about);
  if (verdict === 'ready') return t('account.says.ready');
  if (verdict === 'short') {
    return t(threshold?.status === 'warn' ? 'account.says.partly' : 'account.says.short', words(threshold));
  }
  const unverified = check('real-name-verification')?.status === 'fail';
  if (verdict === 'unknown') return t(unverified ? 'account.says.blank' : 'account.says.noBalance');
  const overdue = check('arrears');
  if (overdue?.status !== 'fail') return t('account.says.unverified');
  return t(unverified ? 'account.says.both' : 'account.says.arrears', words(overdue));
}

/** One sentence on a check: what is needed, what there is, what is short. */
export function describeAccountCheck(words: AccountWords, check: AccountCheck): string {
  return words.t(`account.check.${check.id}.${check.status}` as MessageKey, paramsOf(words, check));
}

function paramsOf(
  { t, amountText, productName }: AccountWords,
  check: AccountCheck | undefined,
): Record<string, string> {
  if (check === undefined) return {};
  const { needed, available, short, state, products } = check;
  const amounts = Object.entries({ needed, available, short }).flatMap(([name, amount]) =>
    amount === undefined ? [] : [[name, amountText(amount)] as const],
  );
  return {
    ...Object.fromEntries(amounts),
    ...(state === undefined ? {} : { state: t(`verification.${state}`) }),
    ...(products === undefined ? {} : { products: products.map(productName).join(t('text.separator')) }),
  };
}
