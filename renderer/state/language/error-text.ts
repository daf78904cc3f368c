import type { Translate } from '../../../shared/i18n/index.ts';
import type { AppError } from '../../../shared/result.ts';

/** An error of the host as a sentence. */
export function errorText(t: Translate, error: AppError): string {
  return t(`error.code.${error.code}`, { detail: error.detail });
}
