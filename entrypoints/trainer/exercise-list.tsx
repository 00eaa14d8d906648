import { computed, signal } from '@preact/signals'
import { ArrowRight, PenLine, Search } from 'lucide'
import { useEffect } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { anything, entriesFor } from '../../utils/training/catalogue.ts'
import { blankExercise, type Kind } from '../../utils/training/own.ts'
import { exerciseKinds } from '../../utils/training/schema.ts'
import { entries, made, makeGenerated } from './catalogue.ts'
import { Drafts } from './drafts.tsx'
import { ExerciseCard } from './exercise-card.tsx'
import { Filters } from './filters.tsx'
import { goTo } from './route.ts'
import { bundles, keepExercise, newId } from './store.ts'

export const wanted = signal(anything)
const perPage = 20
const shown = signal(perPage)
const fitting = computed(() => entriesFor(entries.value, wanted.value))

/** The bundle that picked exercises go to: the one that was changed last. */
export const current = computed(() => bundles.value?.[0])

/** All exercises there are: to search, to look at, to pick, to take as a model for one's own. */
export function ExerciseList() {
  useEffect(() => void makeGenerated(), [])
  const found = fitting.value
  return (
    <>
      <p class="lead">{text('trainer.exercisesLead')}</p>
      <WriteNew />
      <Drafts />
      <section class="panel filters" aria-label={text('trainer.filters')}>
        <label class="search">
          <span>
            <Icon of={Search} /> {text('trainer.search')}
          </span>
          <input
            type="search"
            autocomplete="off"
            value={wanted.value.query}
            onInput={({ currentTarget }) => {
              wanted.value = { ...wanted.value, query: currentTarget.value }
              shown.value = perPage
            }}
          />
        </label>
        <Filters
          onChange={(change) => {
            wanted.value = { ...wanted.value, ...change }
            shown.value = perPage
          }}
        />
      </section>
      <p class="quiet" role="status">
        {text('trainer.found', { count: found.length })}
        {made.value < 1 && ` ${text('trainer.making')}`}
      </p>
      {found.length === 0 && made.value === 1 && (
        <p class="empty">
          {text('trainer.nothing')}{' '}
          <button type="button" class="button" onClick={() => (wanted.value = anything)}>
            {text('trainer.clear')}
          </button>
        </p>
      )}
      <h2 class="hidden">{text('trainer.exercises')}</h2>
      <ul class="entries">
        {found.slice(0, shown.value).map((entry) => (
          <li key={entry.exercise.id}>
            <ExerciseCard entry={entry} />
          </li>
        ))}
      </ul>
      {found.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += perPage)}>
          {text('trainer.more', { count: Math.min(perPage, found.length - shown.value) })}
        </button>
      )}
      <Basket />
    </>
  )
}

/** One's own exercise, of a kind. */
function WriteNew() {
  const write = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const kind = new FormData(event.currentTarget).get('kind') as Kind
    const id = newId('sendiri')
    if (await keepExercise(blankExercise(kind, id))) goTo('soal', id)
  }
  return (
    <form class="panel row" onSubmit={(event) => void write(event)}>
      <label>
        {text('trainer.writeKind')}
        <select name="kind">
          {exerciseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text(`practice.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button primary">
        <Icon of={PenLine} />
        {text('trainer.write')}
      </button>
    </form>
  )
}

/** What is in the bundle so far, at hand while one looks for more. */
function Basket() {
  const bundle = current.value
  if (!bundle || bundle.exercises.length === 0) return null
  return (
    <aside class="basket" aria-label={text('trainer.bundle')}>
      <span>
        <strong lang="id">{bundle.name || text('trainer.unnamed')}</strong>{' '}
        {text('trainer.exerciseCount', { count: bundle.exercises.length })}
      </span>
      <a class="button primary" href={`#/paket/${bundle.id}`}>
        {text('trainer.toBundle')}
        <Icon of={ArrowRight} />
      </a>
    </aside>
  )
}
