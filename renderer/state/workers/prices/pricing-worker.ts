/** The worker that prices plans. */
import { serve } from '../serve.ts';
import { pricingTask } from './pricing-task.ts';

serve(pricingTask());
