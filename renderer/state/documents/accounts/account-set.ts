/** The set of accounts: add, choose, rename, duplicate, delete. Every change gives a new set. */
import { type Accounts, type StoredAccount, newAccount } from '../../../../shared/account/stored.ts';

/** The account in use; where the stored choice leads nowhere, the first one. */
export function currentOf({ accounts, current }: Accounts): StoredAccount | undefined {
  return accounts.find(({ id }) => id === current) ?? accounts[0];
}

/** Adds an account at the end and makes it the current one. */
export function withAccount(set: Accounts, account: StoredAccount): Accounts {
  return { ...set, accounts: [...set.accounts, account], current: account.id };
}

export function withNewAccount(set: Accounts, id: string, name: string): Accounts {
  return withAccount(set, newAccount(id, name));
}

export function withCurrent(set: Accounts, id: string): Accounts {
  return set.accounts.some((account) => account.id === id) ? { ...set, current: id } : set;
}

/** Changes one account; the others and the order stay. */
export function withChanged(set: Accounts, id: string, change: (account: StoredAccount) => StoredAccount): Accounts {
  return { ...set, accounts: set.accounts.map((account) => (account.id === id ? change(account) : account)) };
}

/** Puts a copy right after its original and makes it the current one. Put-off notices are not copied. */
export function withDuplicate(
  set: Accounts,
  id: string,
  copy: { readonly id: string; readonly name: string },
): Accounts {
  const index = set.accounts.findIndex((account) => account.id === id);
  const original = set.accounts[index];
  if (original === undefined) return set;
  const duplicate = { ...original, ...copy, snoozed: [] };
  return { ...set, accounts: set.accounts.toSpliced(index + 1, 0, duplicate), current: copy.id };
}

/** Deletes an account; the next one in the order becomes the current one, or the one before, or none. */
export function withoutAccount(set: Accounts, id: string): Accounts {
  const index = set.accounts.findIndex((account) => account.id === id);
  if (index === -1) return set;
  const accounts = set.accounts.toSpliced(index, 1);
  const next = accounts[index] ?? accounts[index - 1];
  return { ...set, accounts, current: set.current === id ? (next?.id ?? null) : set.current };
}
