import { BookOpenCheck, CircleCheck, CircleX } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SeverityMark } from '../../components/severity.tsx'
import { language, text } from '../../utils/i18n/i18n.ts'
import { familyName, inLanguage } from '../../utils/rule-texts.ts'
import type { Example, Rule } from '../../utils/rules/define.ts'
import { type Family, families, familyOf } from '../../utils/rules/families.ts'
import { rules } from '../../utils/rules/index.ts'

/** The rule reference, searchable: the same definitions that the checker runs. */
export function App() {
  const [query, setQuery] = useState('')
  const found = find(query)
  return (
    <main class="rules">
      <PageHead icon={BookOpenCheck} title={text('rules.title')} />
      <p class="lead">{text('rules.lead', { count: rules.length })}</p>
      <input
        type="search"
        class="search"
        aria-label={text('rules.search')}
        placeholder={text('rules.search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status">
        {found.length === 0 ? text('rules.none') : text('rules.found', { count: found.length })}
      </p>
      {(Object.keys(families) as Family[]).map((family) => {
        const own = found.filter(({ id }) => familyOf(id) === family)
        return (
          own.length > 0 && (
            <section key={family} lang={language()}>
              <h2>{familyName(family)}</h2>
              {own.map((rule) => (
                <Entry key={rule.id} rule={rule} />
              ))}
            </section>
          )
        )
      })}
    </main>
  )
}

function Entry({ rule }: { rule: Rule }) {
  const { id, severity, wrong, right } = rule
  const { title, reason, lesson, source } = inLanguage(rule)
  return (
    <article id={id}>
      <h3>{title}</h3>
      <p class="facts">
        <SeverityMark severity={severity} /> <code>{id}</code>
      </p>
      <p>{reason}</p>
      <p>{lesson}</p>
      <p class="source">
        {text('rules.source', { source: source.article ? `${source.name}, ${source.article}` : source.name })}
      </p>
      <div class="examples">
        <Examples name="wrong" examples={wrong} />
        <Examples name="right" examples={right} />
      </div>
    </article>
  )
}

function Examples({ name, examples }: { name: 'wrong' | 'right'; examples: readonly Example[] }) {
  return (
    <div class={name}>
      <h4>
        <Icon of={name === 'wrong' ? CircleX : CircleCheck} />
        {text(`rules.${name}`)}
      </h4>
      <ul lang="id">
        {examples.map((example) => (
          <li key={example.text}>
            <Sentence {...example} />
            {example.fixed && <ins>{example.fixed}</ins>}
            {example.fixed === '' && <ins lang={language()}>{text('rules.deleted')}</ins>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Sentence({ text: words, flagged = '' }: Example) {
  const at = flagged === '' ? -1 : words.indexOf(flagged)
  if (at < 0) return <span>{words}</span>
  return (
    <span>
      {words.slice(0, at)}
      <mark>{flagged}</mark>
      {words.slice(at + flagged.length)}
    </span>
  )
}

function find(query: string): Rule[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  return rules.filter((rule) => {
    const { id, wrong, right } = rule
    const { title, reason, lesson, source } = inLanguage(rule)
    const examples = [...wrong, ...right].map((example) => example.text)
    const hay = [id, rule.title, title, reason, lesson, source.name, source.article, ...examples]
    const folded = hay.join(' ').toLowerCase()
    return words.every((word) => folded.includes(word))
  })
}
