import { useEffect, useState } from 'preact/hooks'
import { ExerciseTask } from '../../components/exercise/task.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { applyStep, type Step } from '../../utils/pack/edit.ts'
import {
  type Content,
  forms,
  type Kind,
  kindOf,
  type Proof,
  prove,
  withKind,
} from '../../utils/training/own.ts'
import { exerciseKinds } from '../../utils/training/schema.ts'
import { Fields } from './form.tsx'
import { ProofPanel } from './proof.tsx'
import { keepExercise, own } from './store.ts'

/** How long after the last key an exercise is tried, in milliseconds. */
const pause = 300

/** One's own exercise: written in the form of its schema, kept at every key, tried by the trainees' own judge. */
export function Editor({ id }: { id: string }) {
  const [content, setContent] = useState<Content | undefined>(
    () => own.value?.find((row) => row.id === id)?.content,
  )
  const [proof, setProof] = useState<Proof | undefined>(() => content && prove(content))
  useEffect(() => {
    if (!content) return
    const waiting = setTimeout(() => setProof(prove(content)), pause)
    return () => clearTimeout(waiting)
  }, [content])
  if (!content) return <p>{text('trainer.gone')}</p>
  const change = (next: Content) => {
    setContent(next)
    void keepExercise(next)
  }
  const step = (made: Step) => change(applyStep(content, made))
  const kind = kindOf(content)
  return (
    <>
      <a class="back" href="#/">
        {text('practice.back', { title: text('trainer.exercises') })}
      </a>
      <h2>{text('trainer.editor')}</h2>
      <p class="lead">{text('trainer.editorLead')}</p>
      <div class="editor">
        <form class="panel fields" onSubmit={(event) => event.preventDefault()}>
          <label>
            {text('trainer.kind')}
            <select
              value={kind}
              onChange={({ currentTarget }) => change(withKind(content, currentTarget.value as Kind))}
            >
              {exerciseKinds.map((one) => (
                <option key={one} value={one}>
                  {text(`practice.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Fields
            entries={forms.get(kind)!.entries!}
            path={[]}
            value={content}
            problems={proof?.problems ?? []}
            onStep={step}
          />
        </form>
        <ProofPanel content={content} proof={proof} onStep={step} />
      </div>
      {proof?.exercise && (
        <section aria-labelledby="preview-title">
          <h2 id="preview-title">{text('trainer.asTrainee')}</h2>
          <div class="training as-trainee panel" key={JSON.stringify(proof.exercise)}>
            <h3 lang="id">{proof.exercise.title}</h3>
            <ExerciseTask exercise={proof.exercise} />
          </div>
        </section>
      )}
    </>
  )
}
