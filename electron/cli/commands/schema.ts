/** `schema`: the JSON Schema of a file format. */
import { accountSchema } from '../../../shared/account/schema.ts';
import { priceListSchema } from '../../../shared/catalog/schema.ts';
import { planSchema } from '../../../shared/plan/schema.ts';
import { z } from '../../../shared/schema.ts';
import { workspaceSchema } from '../../../shared/workspace/schema.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';

const SCHEMAS = {
  account: accountSchema,
  plan: planSchema,
  'price-list': priceListSchema,
  workspace: workspaceSchema,
} as const;

export const schema: Command = {
  options: { json: { flag: true }, lang: {} },
  positionals: 1,
  run({ positionals: [name = ''] }) {
    const known = Object.entries(SCHEMAS).find(([key]) => key === name)?.[1];
    if (known === undefined)
      throw new CliError('missing-argument', 'schema', { given: name, accepted: Object.keys(SCHEMAS) });
    const json = () => z.toJSONSchema(known);
    return Promise.resolve({ json, text: () => JSON.stringify(json(), null, 2) });
  },
};
