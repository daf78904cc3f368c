/**
 * Accounts: a coupon goes with its entries in the ledger, and a reading of the console with what was booked to reach it,
 * because half of either would be a wrong amount.
 */
import type { LedgerEntry } from '../../account/ledger.ts';
import type { StoredAccount } from '../../account/stored.ts';
import { type JsonRecord, same } from './same.ts';
import { type Merging, mergeRecord, mergeTogether, type Versions, withoutKeys } from './three-way.ts';

type Accounts = Versions<StoredAccount>;

/** One account that both sides have changed. */
export function mergeAccount(versions: Versions<JsonRecord>, at: Merging): JsonRecord {
  const agreed = withReadings(withCoupons(versions as unknown as Accounts, at));
  const records = agreed as unknown as Versions<JsonRecord>;
  const { booked = [], ...reading } = mergeTogether(records, 'balance', READING, at);
  const verification = mergeTogether(records, 'verification', VERIFICATION, at);
  const rest = mergeRecord(withoutKeys([...READING, ...VERIFICATION], records), at);
  const ledger = [...(rest['ledger'] as readonly LedgerEntry[]), ...(booked as readonly LedgerEntry[])];
  return { ...rest, ...verification, ...reading, ledger };
}

/** What a reading of the console says; `booked`: the entries that brought the ledger to it, while they are apart. */
const READING = ['frozen', 'overdue', 'readAt', 'withdrawable', 'withdrawing', 'booked'];
const VERIFICATION = ['verification', 'verificationPath'];

/**
 * Where both sides have brought the ledger to what the console shows, each has booked the difference: both together
 * would count it twice, so these entries belong to the reading.
 */
function withReadings({ base, mine, theirs }: Accounts): Accounts {
  const known = new Set(base?.ledger.map(({ id }) => id));
  const bookedOf = (account: StoredAccount | undefined) =>
    (account?.ledger ?? []).filter(({ id, kind }) => !known.has(id) && (kind === 'opening' || kind === 'correction'));
  const hasOwn = (side: StoredAccount | undefined, other: StoredAccount | undefined) => {
    const ids = new Set(bookedOf(other).map(({ id }) => id));
    return bookedOf(side).some(({ id }) => !ids.has(id));
  };
  if (!hasOwn(mine, theirs) || !hasOwn(theirs, mine)) return { base, mine, theirs };
  const apart = (account: StoredAccount | undefined) => {
    const booked = bookedOf(account);
    return account && { ...account, booked, ledger: account.ledger.filter((entry) => !booked.includes(entry)) };
  };
  return { base, mine: apart(mine), theirs: apart(theirs) };
}

/** Coupons that have to be decided as a whole are made the same on both sides. */
function withCoupons(versions: Accounts, at: Merging): Accounts {
  const codes = new Set(
    [versions.mine, versions.theirs].flatMap((side) => side?.coupons.map(({ code }) => code) ?? []),
  );
  let agreed = versions;
  for (const code of codes) {
    const of = {
      base: couponOf(versions.base, code),
      mine: couponOf(versions.mine, code),
      theirs: couponOf(versions.theirs, code),
    };
    if (!isWhole(of)) continue;
    const path = [
      ...at.path,
      { kind: 'field', name: 'coupons' } as const,
      { kind: 'entry', key: code, versions: of } as const,
    ];
    agreed = withCoupon(agreed, code, of[at.decide({ ...of, kind: 'value', path })]);
  }
  return agreed;
}

/** A coupon with everything that the ledger knows of it. */
interface WholeCoupon {
  readonly coupon: StoredAccount['coupons'][number];
  readonly entries: readonly LedgerEntry[];
}

function couponOf(account: StoredAccount | undefined, code: string): WholeCoupon | undefined {
  const coupon = account?.coupons.find((each) => each.code === code);
  return coupon && { coupon, entries: account?.ledger.filter((entry) => entry.coupon === code) ?? [] };
}

/** One side has deleted it and the other changed it; both have entered it; or both have changed its face value. */
function isWhole({ base, mine, theirs }: Versions<WholeCoupon>): boolean {
  if (same(mine, theirs) || same(base, mine) || same(base, theirs)) return false;
  if (base === undefined || mine === undefined || theirs === undefined) return true;
  const [before, ...after] = [base, mine, theirs].map(({ coupon }) => coupon.faceValue);
  return after.every((value) => value !== before) && after[0] !== after[1];
}

function withCoupon(versions: Accounts, code: string, chosen: WholeCoupon | undefined): Accounts {
  const ids = new Set(chosen?.entries.map(({ id }) => id));
  const put = (account: StoredAccount | undefined): StoredAccount | undefined =>
    account && {
      ...account,
      coupons: [...account.coupons.filter((each) => each.code !== code), ...(chosen ? [chosen.coupon] : [])],
      ledger: [
        ...account.ledger.filter(({ id, coupon }) => coupon !== code && !ids.has(id)),
        ...(chosen?.entries ?? []),
      ],
    };
  return { base: versions.base, mine: put(versions.mine), theirs: put(versions.theirs) };
}
