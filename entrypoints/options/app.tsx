import { BookOpenCheck, Settings2 } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { chooseLanguage, type Language, language, text } from '../../utils/i18n/i18n.ts'
import { BackupSection } from './backup.tsx'
import { PackSection } from './pack.tsx'

export function App() {
  return (
    <main class="options">
      <PageHead icon={Settings2} title={text('options.title')} />
      <PackSection />
      <BackupSection />
      <LanguageSection />
      <a class="button" href="/rules.html">
        <Icon of={BookOpenCheck} />
        {text('options.rules')}
      </a>
    </main>
  )
}

function LanguageSection() {
  const choose = async (chosen: Language) => {
    await chooseLanguage(chosen)
    location.reload()
  }
  return (
    <section aria-labelledby="language">
      <h2 id="language">{text('options.language')}</h2>
      <p class="lead">{text('options.languageLead')}</p>
      <div class="choices" role="radiogroup" aria-labelledby="language">
        {(['id', 'en'] as const).map((name) => (
          <label key={name} class="choice">
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
    </section>
  )
}
