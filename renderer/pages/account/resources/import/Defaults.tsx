import type { RowDefaults } from '../../../../../shared/table/resources/import-resources.ts';
import { KNOWN_IDS, type KnownIds } from '../../../../../shared/table/resources/take-in.ts';
import type { ProductCode } from '../../../../../shared/catalog/schema.ts';
import { useCatalog } from '../../../../state/catalog-context.tsx';
import { useLanguage, useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import formClasses from '../../../../ui/form/form.module.css';
import { useProductChoices } from '../../products.ts';

interface DefaultsProps {
  readonly defaults: RowDefaults;
  readonly onDefaults: (defaults: RowDefaults) => void;
  /** How many rows have an id that is here already. */
  readonly known: number;
  readonly knownIds: KnownIds;
  readonly onKnownIds: (knownIds: KnownIds) => void;
}

/** A choice has to have a value. */
const NONE = 'none';

/** What holds for rows that do not say it, and what becomes of those that are here already. */
export function Defaults({ defaults, onDefaults, known, knownIds, onKnownIds }: DefaultsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const none = { value: NONE, label: t('resource.import.none') };
  const products = useProductChoices();
  const regions = catalog.list.regions.map(({ code, name }) => ({ value: code, label: name[language] }));
  const rows = t('resource.import.known.count', { count: known });
  return (
    <div className={`${formClasses['fields'] ?? ''} ${formClasses['columns'] ?? ''}`}>
      <ChoiceField
        name="default-product"
        label={t('resource.import.product')}
        value={defaults.product === '' ? NONE : defaults.product}
        choices={[none, ...products]}
        onChange={(product) => onDefaults({ ...defaults, product: product === NONE ? '' : (product as ProductCode) })}
      />
      <ChoiceField
        name="default-region"
        label={t('resource.import.region')}
        value={defaults.region === '' ? NONE : defaults.region}
        choices={[none, ...regions]}
        onChange={(region) => onDefaults({ ...defaults, region: region === NONE ? '' : region })}
        searchable
      />
      {known > 0 && (
        <ChoiceField
          name="known-ids"
          label={`${t('resource.import.known')} (${rows})`}
          value={knownIds}
          choices={KNOWN_IDS.map((value) => ({ value, label: t(`resource.import.known.${value}`) }))}
          onChange={onKnownIds}
        />
      )}
    </div>
  );
}
