import { useEffect, useState } from 'react';
import { Loading } from '../../ui/components/Loading.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './about.module.css';
import type { ThirdPartyPackage } from './third-party.ts';

/** The packages that Cost Desk is built with, each with the text of its licence. Loaded when it is shown. */
export function ThirdPartyList() {
  const t = useTranslate();
  const [packages, setPackages] = useState<readonly ThirdPartyPackage[] | null>(null);
  useEffect(() => {
    void import('./third-party.ts').then(({ THIRD_PARTY }) => setPackages(THIRD_PARTY));
  }, []);
  if (packages === null) return <Loading text={t('about.notices.loading')} />;
  if (packages.length === 0) return <p className={classes['hint']}>{t('about.notices.none')}</p>;
  return (
    <section className={classes['packages']} aria-label={t('about.notices')}>
      {packages.map(({ name, version, licence, text }) => (
        <details key={`${name} ${version}`} className={classes['package']}>
          <summary>
            <span>
              {name} {version}
            </span>
            <span className={classes['licence']}>{licence}</span>
          </summary>
          <pre>{text}</pre>
        </details>
      ))}
    </section>
  );
}
