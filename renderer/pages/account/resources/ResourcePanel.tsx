import { Checkbox } from '@mantine/core';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { formKeyOf, withChangedResource, withResource } from '../../../../shared/account/resource-list.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useCatalog } from '../../../state/catalog-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { PanelForm } from '../../../ui/form/PanelForm.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import { BillingFields } from './BillingFields.tsx';
import { CostLine } from './CostLine.tsx';
import { faultTexts } from './fault-texts.ts';
import { type ResourceDraft, resourceDraftOf, newResourceDraft, readDraft, shownCells } from './resource-draft.ts';
import type { FormProps, ResourceFaults } from './form-props.ts';
import { ResourceFields } from './ResourceFields.tsx';

interface ResourcePanelProps {
  readonly account: StoredAccount;
  /** The entry to edit; absent: a new one. */
  readonly edited?: ExistingResource;
  readonly onClose: () => void;
}

/** The form of one entry of what runs. */
export function ResourcePanel({ account, edited, onClose }: ResourcePanelProps) {
  const t = useTranslate();
  const today = useChinaDay();
  const context = useNameContext();
  const catalog = useCatalog();
  const store = useStore(edited);
  const ground = {
    catalog,
    today,
    stored: edited,
    others: account.resources.filter((each) => each !== edited),
  };
  const form = useDraft<ResourceDraft, ExistingResource, ResourceFaults>({
    name: `resource ${edited === undefined ? '' : formKeyOf(account.resources, edited)}`,
    initial: edited === undefined ? newResourceDraft(catalog.regionsOf('vm')[0]?.code ?? '') : resourceDraftOf(edited),
    read: (typed) => {
      const { resource, faults } = readDraft(typed, ground);
      return resource === undefined ? fail(faultTexts(context, faults)) : ok(resource);
    },
    onUnchanged: edited && onClose,
    onValue: (resource) => {
      store(resource);
      onClose();
    },
  });
  const { draft } = form;
  const reading = readDraft(draft, ground);
  // What was stored wrong is named at once; what is being typed only when it is to be stored.
  const faults = isUntouched(draft, edited) ? faultTexts(context, reading.faults) : form.faults;
  const props: FormProps = { draft, set: form.set, faults, shown: shownCells(draft, edited) };
  const canStay = reading.reading?.kind === 'unread' && (draft.asItIs || Object.keys(faults).length > 0);
  return (
    <PanelForm
      title={t(edited === undefined ? 'resource.new' : 'resource.change')}
      subtitle={<CostLine reading={reading} />}
      action={t(edited === undefined ? 'resource.add' : 'account.save')}
      form={form}
      onClose={onClose}
    >
      <ResourceFields {...props} />
      <BillingFields {...props} />
      {canStay && (
        <Checkbox
          size="xs"
          label={t('resource.as-it-is')}
          checked={draft.asItIs}
          onChange={(event) => form.set({ asItIs: event.currentTarget.checked })}
        />
      )}
    </PanelForm>
  );
}

function isUntouched(draft: ResourceDraft, edited: ExistingResource | undefined): boolean {
  return edited !== undefined && JSON.stringify(draft) === JSON.stringify(resourceDraftOf(edited));
}

/** Every entry made here has an id, so that what is chosen for it elsewhere finds it. */
function useStore(edited: ExistingResource | undefined): (resource: ExistingResource) => void {
  const { update } = useAccounts();
  return (typed) => {
    const resource = (typed.id ?? '') === '' ? { ...typed, id: edited?.id || crypto.randomUUID() } : typed;
    if (edited === undefined) {
      update('add-resource', (now) => ({ ...now, resources: withResource(now.resources, resource) }));
    } else {
      update('edit-resource', (now) => ({ ...now, resources: withChangedResource(now.resources, edited, resource) }));
    }
  };
}
