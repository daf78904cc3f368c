/** What a person has chosen for an account's forecast: how far, which plans, what if, and the scenarios kept beside it. */
import { TERMS } from '../catalog/schema.ts';
import { AMOUNT_PATTERN } from '../money/index.ts';
import { z } from '../schema.ts';
import { dateSchema } from './schema.ts';

/** Three years and a little: as far as the longest term reaches. */
export const MAX_FORECAST_DAYS = 1100;
export const DEFAULT_FORECAST_DAYS = 90;

const id = z.string().min(1).max(100);
/** A resource's id is a cell of its own, which can be longer. */
const resourceId = z.string().min(1).max(2100);

/** A percentage that is added to what pay by configuration and by consumption cost: from −100 to 1000, one decimal. */
export const BURN_PATTERN = /^(?:-(?:100|[1-9]?\d(?:\.\d)?)|(?:1000|[1-9]?\d{1,2}(?:\.\d)?))$/;

/** Days of a month that every month has. */
export const LAST_EXPIRY_DAY = 28;

export const whatIfSchema = z.looseObject({
  /** Resources whose monthly package is not renewed, by their ids in the forecast. */
  skipped: z.array(resourceId).optional(),
  /** Pay by configuration changed to a monthly package at 00:00 of a day (CFG-4). */
  toMonthly: z.array(z.looseObject({ resource: resourceId, on: dateSchema, term: z.enum(TERMS) })).optional(),
  /** Monthly packages that expire, and are begun anew by configuration on the day after. */
  toConfiguration: z.array(resourceId).optional(),
  /** More money at the beginning of a day. */
  recharges: z.array(z.looseObject({ id, on: dateSchema, amount: z.string().regex(AMOUNT_PATTERN) })).optional(),
  burn: z.string().regex(BURN_PATTERN).optional(),
  /** The day of the month on which every renewed package ends from its next renewal on. */
  expiryDay: z.int().min(1).max(LAST_EXPIRY_DAY).optional(),
});
/** Switches over what a forecast is made from. Nothing set: as it is. */
export type WhatIf = z.infer<typeof whatIfSchema>;

/** A plan of the workspace, or one of its scenarios, that the forecast takes in. */
const planSwitchSchema = z.looseObject({ plan: id, scenario: z.string().min(1).optional() });
export type PlanSwitch = z.infer<typeof planSwitchSchema>;

const forecastScenarioSchema = z.looseObject({
  id,
  name: z.string().min(1).max(100),
  plans: z.array(planSwitchSchema),
  whatIf: whatIfSchema,
});
/** What was switched on when it was kept, under a name. */
export type ForecastScenario = z.infer<typeof forecastScenarioSchema>;

export const forecastChoicesSchema = z.looseObject({
  days: z.int().min(1).max(MAX_FORECAST_DAYS).optional(),
  /** For how many days a recommended recharge is to last; nothing: 1, which ties up least money. */
  topUpDays: z.int().min(1).max(MAX_FORECAST_DAYS).optional(),
  plans: z.array(planSwitchSchema).optional(),
  whatIf: whatIfSchema.optional(),
  scenarios: z.array(forecastScenarioSchema).optional(),
});
export type ForecastChoices = z.infer<typeof forecastChoicesSchema>;
