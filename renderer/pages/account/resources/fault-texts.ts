import { LIMITS } from '../../../../shared/billing/request.ts';
import type { NameContext } from '../../../ui/names/plan-names.ts';
import type { ResourceFaults } from './form-props.ts';
import type { ResourceFault } from './resource-draft.ts';
import { resourceFieldName, resourceProblemText } from './resource-words.ts';

/** The first fault of each field, in words. */
export function faultTexts(context: NameContext, faults: readonly ResourceFault[]): ResourceFaults {
  return Object.fromEntries(faults.toReversed().map((fault) => [fault.field, resourceFaultText(context, fault)]));
}

/** A fault in words. */
export function resourceFaultText(context: NameContext, fault: ResourceFault): string {
  const { t } = context;
  const label = resourceFieldName(t, fault.field);
  switch (fault.kind) {
    case 'quantity':
      return t('resource.quantity.wrong', { label, given: fault.given, most: LIMITS.quantity });
    case 'too-long':
      return t('resource.too-long', { label, length: fault.length, most: fault.most });
    case 'id-taken':
      return t('resource.id.taken', { label, given: fault.given });
    case 'reversed':
      return t('resource.expires.before-start', { label, given: fault.given, first: fault.first });
    default:
      return resourceProblemText(context, fault.problem);
  }
}
