/**
 * The one document a user has: `schemaVersion`, preferences, and what was entered. Unknown keys are kept, so a file
 * that a newer Cost Desk of the same version wrote loses nothing here.
 */
import { announcedSchema } from '../account/announce.ts';
import { accountsSchema } from '../account/stored.ts';
import { calculatorDraftSchema } from '../billing/draft.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { plansSchema } from '../plan/stored.ts';
import { z } from '../schema.ts';

export const WORKSPACE_VERSION = 1;

export const COLOR_SCHEMES = ['light', 'dark', 'auto'] as const;

export const preferencesSchema = z.looseObject({
  /** Absent: the system's language. */
  language: z.enum(LANGUAGES).optional(),
  colorScheme: z.enum(COLOR_SCHEMES),
  railCollapsed: z.boolean(),
  /** Amounts of the account are covered on screen. */
  amountsHidden: z.boolean().optional(),
  /** The switches beside the forecast are folded away. */
  whatIfFolded: z.boolean().optional(),
  /** What opens first. Absent until the first start has led somewhere. */
  startPage: z.enum(['home', 'calculator']).optional(),
  /** What was announced through the system today. */
  announced: announcedSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const workspaceSchema = z.looseObject({
  schemaVersion: z.literal(WORKSPACE_VERSION),
  preferences: preferencesSchema,
  /** Absent until something was entered in the calculator. */
  calculator: calculatorDraftSchema.optional(),
  /** Absent until the first account is made. */
  accounts: accountsSchema.optional(),
  /** Absent until the first plan is made. */
  plans: plansSchema.optional(),
});
export type Workspace = z.infer<typeof workspaceSchema>;

export const EMPTY_WORKSPACE: Workspace = {
  schemaVersion: WORKSPACE_VERSION,
  preferences: { colorScheme: 'auto', railCollapsed: false },
};
