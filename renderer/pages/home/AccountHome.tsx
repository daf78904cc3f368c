import type { StoredAccount } from '../../../shared/account/stored.ts';
import { AccountWhyPanel } from './AccountWhyPanel.tsx';
import classes from './home.module.css';
import { MayWeBuy } from './MayWeBuy.tsx';
import { useHome } from './use-home.ts';
import { WhatByWhen } from './WhatByWhen.tsx';
import { WhatIsThere } from './WhatIsThere.tsx';

/** Three answers about an account, with their reasons beside them when asked for. */
export function AccountHome({ account }: { account: StoredAccount }) {
  const home = useHome(account);
  return (
    <div className={classes['columns']}>
      <div className={classes['answers']}>
        <MayWeBuy home={home} />
        <WhatIsThere home={home} readAt={account.readAt} />
        <WhatByWhen home={home} account={account} />
      </div>
      {home.why && <AccountWhyPanel account={account} status={home.status} onClose={() => home.setWhy(false)} />}
    </div>
  );
}
