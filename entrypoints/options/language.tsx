import { chooseLanguage, type Language, language, text } from '../../utils/i18n/i18n.ts'

export function LanguageSection() {
  const choose = async (chosen: Language) => {
    await chooseLanguage(chosen)
    location.reload()
  }
  return (
    <fieldset class="card">
      <legend class="hidden">{text('options.language')}</legend>
      <p class="quiet">{text('options.languageLead')}</p>
      <div class="choices">
        {(['id', 'en'] as const).map((name) => (
          <label key={name} class="choice" lang={name}>
            <input
              type="radio"
              name="language"
              checked={language() === name}
              onChange={() => void choose(name)}
            />
            {text(`options.${name}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
