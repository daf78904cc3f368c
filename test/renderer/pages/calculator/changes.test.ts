/** Changing the question: what still applies is kept, what does not waits for its turn. */
import { describe, expect, it } from 'vitest';
import { FIRST_STATE, restoreState } from '../../../../renderer/state/documents/calculator/calculator-state.ts';
import {
  applicableRequest,
  withDays,
  withIncoming,
  withNewDisk,
  withProduct,
  withRegion,
  withType,
  withUnit,
} from '../../../../renderer/state/documents/calculator/changes.ts';
import { readState } from '../../../../renderer/pages/calculator/state/reading.ts';
import { EMPTY_HORIZON, EMPTY_REQUEST } from '../../../../shared/billing/draft.ts';
import { PRODUCT_CODES } from '../../../../shared/catalog/schema.ts';
import { builtIn, day } from '../../../fixtures/question.ts';

const TODAY = day('2026-12-01');
const GROUND = { catalog: builtIn, today: TODAY, percent: '1' };

describe('a product', () => {
  it.each(PRODUCT_CODES)('%s has an answer at once', (product) => {
    const { answer, problems } = readState(withProduct(FIRST_STATE, product, builtIn), GROUND);
    expect(problems).toEqual([]);
    expect(answer).not.toBeNull();
  });

  it('comes back as it was left', () => {
    const left = withNewDisk(
      { ...FIRST_STATE, request: { ...FIRST_STATE.request, region: 'cn-east-2', bandwidth: '7' } },
      builtIn,
    );
    const away = withProduct(left, 'dcps', builtIn);
    expect(away.request).toMatchObject({ region: 'east-china-jinan', bandwidth: '7' });
    expect(applicableRequest(away.request, builtIn).disks).toEqual([]);
    const back = withProduct(away, 'vm', builtIn);
    expect(back.request).toEqual(left.request);
  });
});

describe('a region', () => {
  it('without a price for the type says so at the type', () => {
    const type =
      builtIn.rowsIn('vm', 'cn-north-1').find((row) => !builtIn.row('vm', 'cn-east-1', row.type))?.type ?? '';
    const state = withRegion(withType(FIRST_STATE, type, builtIn), 'cn-east-1', builtIn);
    const { answer, problems } = readState(state, GROUND);
    expect(answer).toBeNull();
    expect(problems).toMatchObject([{ field: 'type', code: 'no-price', given: type }]);
  });

  it('has its own line', () => {
    const state = withRegion(withProduct(FIRST_STATE, 'eip', builtIn), 'east-china-taizhou', builtIn);
    expect(state.request.type).toBe('dcps-telecom');
  });
});

describe('a disk', () => {
  it('that needs IOPS starts with the least it can have', () => {
    const disk = withProduct(FIRST_STATE, 'disk', builtIn);
    expect(withType(disk, 'ssd.io1', builtIn).request.iops).toBe('200');
  });
});

describe('wrong input', () => {
  it('is reported at every field and kept word for word', () => {
    const request = { ...FIRST_STATE.request, quantity: 'x', discount: '2' };
    const state = { ...FIRST_STATE, request, horizon: { ...FIRST_STATE.horizon, days: '0' } };
    const { problems } = readState(state, GROUND);
    expect(problems.map(({ field, given }) => [field, given])).toEqual([
      ['quantity', 'x'],
      ['discount', '2'],
      ['days', '0'],
    ]);
  });
});

describe('the duration', () => {
  const now = { from: TODAY, days: 182 };

  it.each(['2026/12/5', '2026年12月5日', '２０２６．１２．０５'])('begins on a day that is typed as %s', (from) => {
    const begun = (text: string) =>
      readState({ ...FIRST_STATE, horizon: { ...FIRST_STATE.horizon, from: text } }, GROUND);
    expect(begun(from)).toMatchObject({ problems: [], answer: { horizon: { from: '2026-12-05' } } });
    expect(begun('05/12/2026').problems).toMatchObject([{ field: 'from', given: '05/12/2026', accepted: [TODAY] }]);
  });

  it('keeps its days when it is given another way', () => {
    expect(withUnit(FIRST_STATE.horizon, 'to', now)).toMatchObject({ unit: 'to', to: '2027-06-01' });
    expect(withUnit(FIRST_STATE.horizon, 'months', now)).toMatchObject({ unit: 'months', months: '6' });
  });

  it('set by the slider stays in its unit where it can', () => {
    const months = { ...EMPTY_HORIZON, unit: 'months' as const };
    expect(withDays(months, TODAY, 365)).toMatchObject({ unit: 'months', months: '12' });
    expect(withDays(months, TODAY, 364)).toMatchObject({ unit: 'days', days: '364' });
    expect(withDays({ ...EMPTY_HORIZON, unit: 'to' }, TODAY, 10)).toMatchObject({ unit: 'to', to: '2026-12-11' });
  });
});

describe('what another page sends', () => {
  it('replaces product, place and type and leaves the rest', () => {
    const sent = { product: 'cps', region: 'cn-north-1', type: 'cps.c.perf1' };
    const state = withIncoming({ ...FIRST_STATE, request: { ...FIRST_STATE.request, quantity: '4' } }, sent, builtIn);
    expect(state.request).toMatchObject({ ...sent, quantity: '4' });
  });
});

describe('what was stored', () => {
  it('is taken as it is, without the window’s part where that is missing', () => {
    const draft = { request: { ...EMPTY_REQUEST, quantity: 'bad' }, horizon: EMPTY_HORIZON };
    expect(restoreState(draft)).toMatchObject({
      request: { quantity: 'bad' },
      view: { scheduled: false, show: 'chart' },
    });
    expect(restoreState(null)).toBe(FIRST_STATE);
  });
});
