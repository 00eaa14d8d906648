import { BookOpen, Funnel, GraduationCap, ScrollText, Settings2, ShieldCheck } from 'lucide'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { chooseLanguage, type Language, language, text } from '../../utils/i18n/i18n.ts'
import { BrowserStep } from './browser-step.tsx'
import { PackStep } from './pack-step.tsx'
import { Tour } from './tour.tsx'

export function App() {
  return (
    <div class="welcome-page">
      <div class="hero">
        <PageHead icon={Funnel} title={text('welcome.title')} />
        <Languages />
      </div>
      <main>
        <p class="lead">{text('welcome.lead')}</p>
        <p class="private">
          <Icon of={ShieldCheck} />
          {text('welcome.private')}
        </p>
        <PackStep />
        <Tour />
        <BrowserStep />
        <section aria-labelledby="next">
          <h2 id="next">{text('welcome.next')}</h2>
          <ul class="ways">
            <Way icon={GraduationCap} to="/practice.html" name="practice" />
            <Way icon={BookOpen} to="/rules.html" name="rules" />
            <Way icon={ScrollText} to="/dashboard.html" name="log" />
            <Way icon={Settings2} to="/options.html" name="options" />
          </ul>
          <p class="quiet">{text('welcome.reopen')}</p>
        </section>
      </main>
    </div>
  )
}

interface WayProps {
  readonly icon: IconNode
  readonly to: string
  readonly name: 'practice' | 'rules' | 'log' | 'options'
}

function Way({ icon, to, name }: WayProps) {
  return (
    <li>
      <a href={to}>
        <Icon of={icon} />
        <strong>{text(`welcome.${name}`)}</strong>
        <span class="quiet">{text(`welcome.${name}Lead`)}</span>
      </a>
    </li>
  )
}

function Languages() {
  const choose = async (chosen: Language) => {
    await chooseLanguage(chosen)
    location.reload()
  }
  return (
    <nav class="languages" aria-label={text('options.language')}>
      {(['id', 'en'] as const).map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          lang={name}
          aria-pressed={language() === name}
          onClick={() => void choose(name)}
        >
          {text(`options.${name}`)}
        </button>
      ))}
    </nav>
  )
}
