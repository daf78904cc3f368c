/** A percentage as it is typed: added to what is billed by configuration and by consumption. */
import { BURN_PATTERN } from '../../../../shared/account/forecast-choices.ts';
import type { Read } from '../../../../shared/account/form-fields.ts';
import { fail, ok } from '../../../../shared/result.ts';

export const LEAST_BURN = -100;
export const MOST_BURN = 1000;
/** What − and + change it by. */
const STEP = 10;

/** `20`, `+20 %`, `−12.5`; nothing or zero: undefined, no change. */
export function readBurn(text: string): Read<string | undefined> {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/[\s%]/g, '')
    .replace(/^\+/, '')
    .replace(/\.0$/, '');
  if (/^-?0?$/.test(plain) && plain !== '-') return ok(undefined);
  if (BURN_PATTERN.test(plain)) return ok(plain);
  return fail({ expected: 'percentage', given: text, least: LEAST_BURN, most: MOST_BURN });
}

/** Ten percent more (1) or less (−1), within what is accepted. */
export function steppedBurn(burn: string | undefined, direction: 1 | -1): string | undefined {
  const [whole = '0', tenths = '0'] = (burn ?? '0').split('.');
  const sign = whole.startsWith('-') ? -1 : 1;
  const inTenths = Number(whole) * 10 + sign * Number(tenths) + direction * STEP * 10;
  const bounded = Math.min(MOST_BURN * 10, Math.max(LEAST_BURN * 10, inTenths));
  return bounded === 0 ? undefined : tenthsText(bounded);
}

/** `+20` or `-12.5`, for a sentence. */
export function signedBurn(burn: string): string {
  return burn.startsWith('-') ? burn.replace('-', '−') : `+${burn}`;
}

function tenthsText(tenths: number): string {
  const size = Math.abs(tenths);
  const text = size % 10 === 0 ? `${size / 10}` : `${Math.floor(size / 10)}.${size % 10}`;
  return tenths < 0 ? `-${text}` : text;
}
