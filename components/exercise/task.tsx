import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { exerciseInWords, languageOf } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Answer, Feedback } from '../../utils/training/feedback.ts'
import { trainingPack } from '../../utils/training/pack.ts'
import type { Exercise, Verdict } from '../../utils/training/schema.ts'
import { scoreAnswer } from '../../utils/training/score.ts'
import { FeedbackView } from './feedback.tsx'
import { MarkWords } from './mark-words.tsx'
import { Verdicts } from './verdicts.tsx'
import { WritingBox } from './writing-box.tsx'

interface Props {
  readonly exercise: Exercise
  /** Waited for before the feedback is shown: who reads it may leave, and by then the attempt is kept. */
  readonly onJudged?: (feedback: Feedback) => Promise<void>
  /** What stands below the feedback: the way on. */
  readonly children?: ComponentChildren
}

/** One exercise: what is given, the answer, and at once what to learn from it. */
export function ExerciseTask({ exercise, onJudged, children }: Props) {
  const [answer, setAnswer] = useState<Answer>(() => firstAnswer(exercise))
  const [feedback, setFeedback] = useState<Feedback>()
  const shown = useRef<HTMLElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (feedback) shown.current?.focus()
  }, [feedback])
  const check = async (event: Event) => {
    event.preventDefault()
    const judged = scoreAnswer(exercise, answer)
    await onJudged?.(judged)
    setFeedback(judged)
  }
  const again = () => {
    setFeedback(undefined)
    const field = form.current?.querySelector<HTMLElement>('textarea, input, .words button')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      <Given exercise={exercise} />
      <form ref={form} class="card answer" onSubmit={(event) => void check(event)}>
        {exercise.kind === 'find' ? (
          <MarkWords
            draft={exercise.draft}
            spans={answer.type === 'marks' ? answer.spans : []}
            onChange={(spans) => setAnswer({ type: 'marks', spans })}
          />
        ) : exercise.kind === 'sift' ? (
          <Verdicts
            chosen={answer.type === 'verdict' ? answer.verdict : undefined}
            onChoose={(verdict: Verdict) => setAnswer({ type: 'verdict', verdict })}
          />
        ) : (
          <WritingBox
            platform={exercise.platform}
            kind={exercise.target}
            label={text('practice.yourText')}
            value={answer.type === 'text' ? answer.text : ''}
            onChange={(written) => setAnswer({ type: 'text', text: written })}
          />
        )}
        <button type="submit" class="button primary">
          {text('practice.check')}
        </button>
      </form>
      {feedback && (
        <section class="card feedback" ref={shown} tabIndex={-1} aria-label={text('practice.feedback')}>
          <FeedbackView exercise={exercise} feedback={feedback} />
          {children && (
            <div class="actions">
              {children}
              {!feedback.passed && (
                <button type="button" class="button" onClick={again}>
                  {text('practice.tryAgain')}
                </button>
              )}
            </div>
          )}
        </section>
      )}
    </>
  )
}

const firstAnswer = (exercise: Exercise): Answer =>
  exercise.kind === 'find' || exercise.kind === 'sift'
    ? { type: 'marks', spans: [] }
    : { type: 'text', text: ('draft' in exercise ? exercise.draft : undefined) ?? '' }

/** The situation, a citizen's message, the facts, a text to judge. */
function Given({ exercise }: { exercise: Exercise }) {
  const { office, situation } = exerciseInWords(exercise)
  const facts = 'facts' in exercise ? exercise.facts : []
  const written = exercise.kind !== 'find' && exercise.kind !== 'sift' && exercise.only === undefined
  return (
    <section class="given" lang="id">
      <p lang={languageOf(exercise)}>
        <strong>{office}.</strong> {situation}
      </p>
      {exercise.replyTo !== undefined && (
        <figure>
          <figcaption class="quiet small">{text('practice.citizen')}</figcaption>
          <blockquote>{exercise.replyTo}</blockquote>
        </figure>
      )}
      {exercise.kind === 'sift' && (
        <figure>
          <figcaption class="quiet small">{text('practice.draft')}</figcaption>
          <blockquote>{exercise.draft}</blockquote>
        </figure>
      )}
      {facts.length > 0 && (
        <figure>
          <figcaption class="quiet small">{text('practice.facts')}</figcaption>
          <dl class="facts">
            {facts.map(({ element, says }) => (
              <div key={says}>
                <dt>{text(`practice.${element}`)}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </figure>
      )}
      {written && <OfficeHolds post={exercise.target === 'post'} />}
    </section>
  )
}

const { hashtags, contacts } = trainingPack

/** What every office of the exercises has: a trainee cannot know it, and the checker asks for it. */
function OfficeHolds({ post }: { post: boolean }) {
  return (
    <p class="quiet small">
      <strong>{text('practice.officeHolds')}</strong>{' '}
      {post &&
        hashtags.map(({ tag, required, keywords }) => (
          <span key={tag}>
            {required
              ? text('practice.tagRequired', { tag })
              : text('practice.tagFor', { tag, keywords: keywords.join(', ') })}
            {' · '}
          </span>
        ))}
      {contacts.map(({ label, value }) => `${label} ${value.replace(/^https:\/\//u, '')}`).join(' · ')}
    </p>
  )
}
