import { percent } from '../../components/exercise/percent.tsx'
import { ExerciseTask } from '../../components/exercise/task.tsx'
import { exerciseInWords, languageOf, moduleTitle } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Part } from '../../utils/training/parts.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { TimeLeft } from './bundle.tsx'
import { attempts, record, scores } from './state.ts'

interface Props {
  readonly part: Part
  readonly index: number
  readonly exercise: Exercise
}

/** An exercise in its part of the course, with the way to the next one. */
export function ExerciseView({ part, index, exercise }: Props) {
  const home = part.module ? `#/modul/${part.module.id}` : '#/'
  const last = index + 1 === part.exercises.length
  return (
    <>
      <a class="back" href={home}>
        {text('practice.back', { title: part.module ? moduleTitle(part.module) : text('practice.course') })}
      </a>
      <p class="quiet small">
        {part.bundle && <span lang="id">{part.bundle.name} · </span>}
        {text('practice.position', { number: index + 1, count: part.exercises.length })} ·{' '}
        {text(`practice.${exercise.kind}`)} · {text('practice.level', { level: exercise.level })}
      </p>
      {part.bundle && <TimeLeft bundle={part.bundle} />}
      <h2 lang={languageOf(exercise)}>{exerciseInWords(exercise).title}</h2>
      <ExerciseTask exercise={exercise} onJudged={(judged) => record(part.id, exercise.id, judged)}>
        {triedAgain(part.id, exercise.id) && (
          <p class="quiet small">
            {text('practice.firstCounts', { score: percent(scores.value.get(part.id)!.get(exercise.id)!) })}
          </p>
        )}
        <a class="button primary" href={last ? home : `#/soal/${part.id}/${index + 2}`}>
          {text(last ? 'practice.finish' : 'practice.next')}
        </a>
      </ExerciseTask>
    </>
  )
}

const triedAgain = (part: string, exercise: string): boolean =>
  attempts.value.filter((attempt) => attempt.part === part && attempt.exercise === exercise).length > 1
