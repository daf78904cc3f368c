import type { FieldFault, Read } from '../../../shared/account/form-fields.ts';
import { type Result, fail, ok } from '../../../shared/result.ts';

export type Faults<Field extends string> = Partial<Record<Field, FieldFault>>;

type ValueOf<R> = R extends { readonly ok: true; readonly value: infer Value } ? Value : never;

/** All fields read: their values together, or every fault at once. */
export function readAll<Reads extends Record<string, Read<unknown>>>(
  reads: Reads,
): Result<{ readonly [Field in keyof Reads]: ValueOf<Reads[Field]> }, Faults<Extract<keyof Reads, string>>> {
  const entries = Object.entries(reads);
  const faults = entries.flatMap(([field, read]) => (read.ok ? [] : [[field, read.error] as const]));
  if (faults.length > 0) return fail(Object.fromEntries(faults) as Faults<Extract<keyof Reads, string>>);
  const values = entries.map(([field, read]) => [field, read.ok ? read.value : undefined] as const);
  return ok(Object.fromEntries(values) as { readonly [Field in keyof Reads]: ValueOf<Reads[Field]> });
}
