/** The worker that forecasts. */
import { serve } from '../serve.ts';
import { forecastTask } from './forecast-task.ts';

serve(forecastTask());
