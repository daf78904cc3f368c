import { ActionIcon } from '@mantine/core';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { withResourceCopy, withoutResource } from '../../../../shared/account/resource-list.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import type { PartProps } from '../page-state.ts';
import { nameOf } from './resource-words.ts';

interface ResourceActionsProps extends Pick<PartProps, 'onPanel'> {
  readonly resource: ExistingResource;
}

/** What can be done with one entry. */
export function ResourceActions({ resource, onPanel }: ResourceActionsProps) {
  const context = useNameContext();
  const { update } = useAccounts();
  const { t } = context;
  const name = nameOf(context, resource);
  const duplicate = () => {
    const copy = { ...resource, id: crypto.randomUUID(), name: t('resource.copy', { name }) };
    update('duplicate-resource', (now) => ({ ...now, resources: withResourceCopy(now.resources, resource, copy) }));
    onPanel({ show: 'edit-resource', resource: copy });
  };
  const remove = () => {
    update('remove-resource', (now) => ({ ...now, resources: withoutResource(now.resources, resource) }), {
      about: name,
    });
    onPanel(null);
  };
  const actions = [
    { label: t('resource.edit', { name }), Sign: IconPencil, act: () => onPanel({ show: 'edit-resource', resource }) },
    { label: t('resource.duplicate', { name }), Sign: IconCopy, act: duplicate },
    { label: t('resource.remove', { name }), Sign: IconTrash, act: remove },
  ];
  return actions.map(({ label, Sign, act }) => (
    <ActionIcon key={label} variant="subtle" color="gray" aria-label={label} onClick={act}>
      <Sign size={16} aria-hidden />
    </ActionIcon>
  ));
}
