import { Check, Copy, Eye, PenLine, Plus, Presentation, TriangleAlert } from 'lucide'
import { useState } from 'preact/hooks'
import { ExerciseTask } from '../../components/exercise/task.tsx'
import { Icon } from '../../components/icon.tsx'
import { exerciseInWords, languageOf } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { titleOf } from '../../utils/rule-texts.ts'
import { mostExercises } from '../../utils/training/bundle.ts'
import { type Entry, rulesOf } from '../../utils/training/catalogue.ts'
import { isSound } from './catalogue.ts'
import { current } from './exercise-list.tsx'
import { partTitle } from './part-title.ts'
import { goTo } from './route.ts'
import { keepBundle, keepExercise, newId } from './store.ts'

/** An exercise as a trainer picks it: what it is about, a look at it as a trainee has it, and into the bundle. */
export function ExerciseCard({ entry }: { entry: Entry }) {
  const { exercise, origin, part } = entry
  const [open, setOpen] = useState(false)
  const picked = current.value?.exercises.includes(exercise.id) ?? false
  const sound = isSound(entry)
  const full = (current.value?.exercises.length ?? 0) >= mostExercises
  const { title } = exerciseInWords(exercise)
  const titles = rulesOf(exercise).map(titleOf)
  return (
    <article class="panel entry">
      <header>
        <div>
          <h3 lang={languageOf(exercise)}>{title}</h3>
          <p class="quiet small">
            {text(`practice.${exercise.kind}`)} · {text('practice.level', { level: exercise.level })}
            {part && ` · ${partTitle(part)}`} · {text(`trainer.${origin}`)}
          </p>
          <p class="quiet small">{titles.join(' · ')}</p>
        </div>
        <div class="acts">
          <button
            type="button"
            class={picked ? 'button picked' : 'button primary'}
            aria-pressed={picked}
            disabled={!picked && (!sound || full)}
            onClick={() => void pick(exercise.id)}
          >
            <Icon of={picked ? Check : Plus} />
            {text(picked ? 'trainer.picked' : 'trainer.pick')} <span class="hidden">{title}</span>
          </button>
          <button
            type="button"
            class="button ghost-button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon of={Eye} />
            {text('trainer.look')} <span class="hidden">{title}</span>
          </button>
          {origin === 'own' ? (
            <a class="button ghost-button" href={`#/soal/${exercise.id}`}>
              <Icon of={PenLine} />
              {text('trainer.edit')} <span class="hidden">{title}</span>
            </a>
          ) : (
            <button type="button" class="button ghost-button" onClick={() => void copy(entry)}>
              <Icon of={Copy} />
              {text('trainer.copy')} <span class="hidden">{title}</span>
            </button>
          )}
          <a class="button ghost-button" href={`#/layar/${exercise.id}`}>
            <Icon of={Presentation} />
            {text('trainer.discuss')} <span class="hidden">{title}</span>
          </a>
        </div>
      </header>
      {!sound && (
        <p class="told" data-tone="bad">
          <Icon of={TriangleAlert} />
          {text('trainer.unsound')}
        </p>
      )}
      {open && (
        <div class="training as-trainee">
          <ExerciseTask exercise={exercise} />
        </div>
      )}
    </article>
  )
}

/** Into the bundle or out of it; without a bundle, one begins. */
async function pick(id: string): Promise<void> {
  const bundle = current.value ?? newBundle()
  const exercises = bundle.exercises.includes(id)
    ? bundle.exercises.filter((other) => other !== id)
    : [...bundle.exercises, id]
  await keepBundle({ ...bundle, exercises })
}

/** How many minutes a new bundle gives. */
const usualMinutes = 30

export const newBundle = () => ({
  id: newId('kelas'),
  name: '',
  classCode: newId('kelas').slice(0, 10).toUpperCase(),
  minutes: usualMinutes,
  exercises: [] as readonly string[],
})

/** The same exercise as the trainer's own, to be changed. */
async function copy({ exercise }: Entry): Promise<void> {
  const id = newId('sendiri')
  if (await keepExercise({ ...exercise, id })) goTo('soal', id)
}
