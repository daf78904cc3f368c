import { createTranslator, type MessageKey } from '../../shared/i18n/index.ts';
import { LANGUAGES, type Language } from '../../shared/i18n/language.ts';

const HTML_LANGUAGE: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** The page for a visitor without a session, in both languages: why nothing is shown and what to do. */
export function privatePage(): string {
  const section = (language: Language) => {
    const t = createTranslator(language);
    const text = (key: MessageKey) => escapeHtml(t(key));
    return `<section lang="${HTML_LANGUAGE[language]}"><h1>${text('host.privateTitle')}</h1><p>${text('host.privateBody')}</p></section>`;
  };
  const title = LANGUAGES.map((language) => createTranslator(language)('app.name')).join(' · ');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body><main>${LANGUAGES.map(section).join('')}</main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
