import type { DescribedField, ResourceDraft } from './resource-draft.ts';

/** What is wrong with a field, in a sentence, by the field's name: `type`, `disks[0].gb`. */
export type ResourceFaults = Readonly<Partial<Record<string, string>>>;

/** What every part of the form gets. */
export interface FormProps {
  readonly draft: ResourceDraft;
  readonly set: (patch: Partial<ResourceDraft>) => void;
  readonly faults: ResourceFaults;
  /** The cells that apply. */
  readonly shown: ReadonlySet<DescribedField>;
}
