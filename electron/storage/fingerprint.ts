import { createHash } from 'node:crypto';
import type { Fingerprint } from '../../shared/services/stored-parts.ts';

/** SHA-256, as text. */
export const fingerprint: Fingerprint = (text) => createHash('sha256').update(text).digest('base64');
