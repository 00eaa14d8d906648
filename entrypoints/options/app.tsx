import {
  ArchiveRestore,
  AtSign,
  BookOpenCheck,
  Building2,
  CalendarDays,
  ChartNoAxesColumn,
  CircleAlert,
  Contact,
  Ellipsis,
  FileText,
  GraduationCap,
  Hash,
  Inbox,
  Languages,
  Lock,
  Package,
  Server,
  Settings2,
  ShieldCheck,
  SpellCheck,
  Stamp,
  Tags,
} from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Part } from '../../utils/pack/form.ts'
import { BackupSection } from './backup.tsx'
import { Field, fieldId } from './field.tsx'
import { LanguageSection } from './language.tsx'
import { LearningSection } from './learning.tsx'
import { LockSection } from './log-lock.tsx'
import { Notes } from './notes.tsx'
import { OwnTemplates } from './own-templates.tsx'
import { PackSection } from './pack-section.tsx'
import { addressOf, place } from './place.ts'
import { Rules } from './rules.tsx'
import { SaveBar } from './save-bar.tsx'
import { keysOf, packForm, type SectionName, sectionOf, sections } from './sections.ts'
import { ServerSection } from './server.tsx'
import { editing, inForce, lockAt, problems } from './state.ts'

const icons: Record<SectionName, IconNode> = {
  paket: Package,
  instansi: Building2,
  akun: AtSign,
  tagar: Hash,
  templat: FileText,
  kontak: Contact,
  istilah: SpellCheck,
  kalender: CalendarDays,
  topik: Tags,
  aturan: BookOpenCheck,
  nada: ShieldCheck,
  laporan: ChartNoAxesColumn,
  redaksi: Stamp,
  aspirasi: Inbox,
  lainnya: Ellipsis,
  belajar: GraduationCap,
  cadangan: ArchiveRestore,
  kunci: Lock,
  server: Server,
  bahasa: Languages,
}

export function App() {
  if (!editing.value || !inForce.value) return null
  const { section } = place.value
  return (
    <div class="options">
      <button type="button" class="button skip" onClick={() => document.getElementById('main')?.focus()}>
        {text('options.skip')}
      </button>
      <aside class="side">
        <PageHead icon={Settings2} title={text('options.title')} />
        <nav aria-label={text('options.sections')}>
          <ul class="side-list">
            {sections.map((name) => (
              <li key={name}>
                <a
                  href={`options.html${addressOf(name)}`}
                  aria-current={name === section ? 'page' : undefined}
                >
                  <Icon of={icons[name]} />
                  {text(`options.${name}`)}
                  <Wrong section={name} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a class="more" href="/rules.html">
          {text('options.rules')}
        </a>
        <a class="more" href="/diagnostics.html">
          {text('diagnostics.title')}
        </a>
        <a class="more" href="/welcome.html">
          {text('welcome.open')}
        </a>
      </aside>
      <main id="main" tabIndex={-1}>
        <Notes />
        <Section key={section} name={section} />
      </main>
      <SaveBar />
    </div>
  )
}

function Wrong({ section }: { section: SectionName }) {
  const count = problems.value.filter(({ path }) => sectionOf(path) === section).length
  return count > 0 ? (
    <Icon of={CircleAlert} class="nav-wrong" label={text('options.problems', { count })} />
  ) : null
}

function Section({ name }: { name: SectionName }) {
  const head = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  const { path } = place.value
  useEffect(() => {
    document.title = `${text(`options.${name}`)} · ${text('options.title')} · ${text('common.product')}`
    scrollTo(0, 0)
    // In a narrow window the sections stand in one line that scrolls.
    document.querySelector('nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
    if (place.peek().path === '' && !opening) head.current?.focus()
    opening = false
  }, [name])
  useEffect(() => {
    // A link to a field leads into it; opening an entry by hand leaves the focus where it is.
    if (!first.current && path.split('.').length < 3) return
    first.current = false
    if (path !== '') requestAnimationFrame(() => nearestField(path)?.focus())
  }, [path])
  return (
    <section class="page" aria-labelledby="section">
      <header class="section-head">
        <h2 id="section" ref={head} tabIndex={-1}>
          {text(`options.${name}`)}
        </h2>
        {name !== 'bahasa' && <p class="quiet">{text(`options.${name}Lead`)}</p>}
      </header>
      {name === 'paket' && <PackSection />}
      {name === 'belajar' && <LearningSection />}
      {name === 'cadangan' && <BackupSection />}
      {name === 'kunci' && <LockSection />}
      {name === 'server' && <ServerSection />}
      {name === 'bahasa' && <LanguageSection />}
      {name === 'aturan' && <Rules />}
      {name !== 'aturan' && <Fields keys={keysOf(name)} />}
      {name === 'templat' && <OwnTemplates />}
    </section>
  )
}

/** The page itself is not read out as a new section when it opens. */
let opening = true

/** A field, or what holds it. */
function nearestField(path: string): HTMLElement | null {
  const keys = path.split('.')
  for (let length = keys.length; length > 0; length--) {
    const found = document.getElementById(fieldId(keys.slice(0, length)))
    if (found) {
      found.scrollIntoView({ block: 'center' })
      return found
    }
  }
  return null
}

/** The pack's keys in the section's order; plain ones that stand together share a card. */
function Fields({ keys }: { keys: readonly string[] }) {
  const pack = editing.value!.now as unknown as Record<string, unknown>
  const merged = inForce.value!.pack as unknown as Record<string, unknown>
  const parts = keys.map((key) => ({ key, part: packForm.entries![key]! }))
  return runsOf(parts).map(({ rich, run }) => {
    const fields = run.map(({ key, part }) => (
      <Field key={key} part={part} path={[key]} value={lockAt(key) ? merged[key] : pack[key]} />
    ))
    if (rich) return fields
    return run.some(({ part }) => part.kind !== 'constant') && <div class="card fields">{fields}</div>
  })
}

interface Run {
  readonly rich: boolean
  readonly run: { readonly key: string; readonly part: Part }[]
}

function runsOf(parts: Run['run']): Run[] {
  const runs: Run[] = []
  for (const one of parts) {
    const rich = ['records', 'group', 'map'].includes(one.part.kind)
    if (runs.at(-1)?.rich === rich) runs.at(-1)!.run.push(one)
    else runs.push({ rich, run: [one] })
  }
  return runs
}
