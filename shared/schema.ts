/**
 * zod, configured once. `jitless`: zod otherwise probes for `new Function`, which the window's Content-Security-Policy
 * refuses and reports as a violation.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
