import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { CopyButton } from '../../../ui/components/CopyButton.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useAgenda, useAgendaWords } from '../agenda/use-agenda.ts';
import { useSentence } from '../answer/use-sentence.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { isIdle } from '../../../state/workers/forecast/idle.ts';
import { forecastText } from './forecast-text.ts';

/** Puts the answer into the clipboard; amounts that are covered stay covered. */
export function CopyForecast() {
  const t = useTranslate();
  const today = useChinaDay();
  const { account, choices, view } = useForecastPage();
  const items = useAgenda();
  const sentence = useSentence();
  const { shown } = view;
  const words = useAgendaWords(shown);
  if (shown === null || sentence === null) return null;
  const isKnown = isCashKnown(account, today);
  const said = isKnown ? (isIdle(shown, choices) ? t('answer.idle') : sentence.text) : t('answer.unknown');
  const makeText = () =>
    forecastText({ account: account.name, shown, sentence: said, isCashKnown: isKnown, items }, words);
  return <CopyButton makeText={makeText} whyNot={view.status === 'answered' ? null : t('forecast.stale')} />;
}
