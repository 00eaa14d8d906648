import { CircleCheck, CircleX, Lightbulb, TriangleAlert } from 'lucide'
import { exerciseInWords, languageOf, whyOf } from '../../utils/exercise-texts.ts'
import { language, text } from '../../utils/i18n/i18n.ts'
import { messageOf, textsOf } from '../../utils/rule-texts.ts'
import { type Feedback, passMark, type Remark } from '../../utils/training/feedback.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { costs, weights } from '../../utils/training/writing.ts'
import { Icon, type IconNode } from '../icon.tsx'
import { percent } from './percent.tsx'
import { verdictText } from './verdicts.tsx'

type Sign = 'good' | 'bad' | 'note'
const icons: Record<Sign, IconNode> = { good: CircleCheck, bad: CircleX, note: TriangleAlert }

/** What was right and what was not, each with its reason, and a model to compare with. */
export function FeedbackView({ exercise, feedback }: { exercise: Exercise; feedback: Feedback }) {
  return (
    <>
      <h3 class={feedback.passed ? 'passed' : 'not-yet'}>
        {text('practice.score', { score: percent(feedback.score) })} ·{' '}
        {text(feedback.passed ? 'practice.passed' : 'practice.notYet')}
      </h3>
      <ul class="remarks">
        {feedback.remarks.map((remark) => {
          const sign = signOf(remark)
          return (
            <li key={JSON.stringify(remark)} class={sign}>
              <Icon of={icons[sign]} />
              <span>{say(remark, exercise)}</span>
            </li>
          )
        })}
      </ul>
      <HowScored exercise={exercise} />
      <Lessons remarks={feedback.remarks} />
      <figure class="model" lang="id">
        <figcaption>{text('practice.model')}</figcaption>
        <blockquote>{exercise.model}</blockquote>
        <p class="quiet" lang={languageOf(exercise)}>
          {exerciseInWords(exercise).why}
        </p>
      </figure>
    </>
  )
}

function HowScored({ exercise: { kind } }: { exercise: Exercise }) {
  const way = kind === 'find' ? 'Find' : kind === 'sift' ? 'Sift' : 'Written'
  const { rules, facts, honest } = weights
  return (
    <details class="how">
      <summary>{text('practice.howScored')}</summary>
      <p>
        {text(`practice.howScored${way}`, {
          rules: percent(rules),
          facts: percent(facts),
          honest: percent(honest),
          error: percent(costs.error),
          warning: percent(costs.warning),
        })}{' '}
        {text('practice.howPassed', { mark: percent(passMark) })}
      </p>
    </details>
  )
}

function signOf(remark: Remark): Sign {
  switch (remark.code) {
    case 'found':
    case 'told':
    case 'aspect':
    case 'right-verdict':
      return 'good'
    case 'also':
    case 'lost':
      return 'note'
    case 'rule':
      return remark.severity === 'suggestion' ? 'note' : 'bad'
    default:
      return 'bad'
  }
}

function say(remark: Remark, exercise: Exercise): string {
  switch (remark.code) {
    case 'found':
    case 'missed':
      return text(`practice.${remark.code}`, { words: remark.fault.words, why: whyOf(remark.fault) })
    case 'false-alarm':
      return text('practice.falseAlarm', { words: remark.words })
    case 'also':
      return text('practice.also', { words: remark.words, message: messageOf(remark) })
    case 'rule': {
      const message = messageOf(remark)
      return message.includes(remark.words) ? message : `“${remark.words}”: ${message}`
    }
    case 'told':
    case 'untold':
      return text(`practice.${remark.code}`, {
        element: text(`practice.${remark.fact.element}`),
        says: remark.fact.says,
      })
    case 'invented':
    case 'lost':
      return text(`practice.${remark.code}`, { words: remark.words })
    case 'aspect':
      return text(`practice.${remark.aspect}`)
    case 'right-verdict':
      return text('practice.rightVerdict', { because: remark.because })
    case 'wrong-verdict':
      return text('practice.wrongVerdict', {
        because: remark.because,
        verdict: exercise.kind === 'sift' ? verdictText(exercise.verdict) : '',
      })
    case 'empty':
      return text('practice.empty')
  }
}

/** The lesson of each rule that was broken, with its source: once, however often. */
function Lessons({ remarks }: { remarks: readonly Remark[] }) {
  const ids = remarks.flatMap((remark) =>
    remark.code === 'missed' ? [remark.fault.rule] : remark.code === 'rule' ? [remark.rule] : [],
  )
  return (
    <>
      {[...new Set(ids)].flatMap((id) => {
        const rule = textsOf(id)
        if (!rule) return []
        const { title, lesson, reason, source } = rule
        return (
          <section key={id} class="lesson" lang={language()}>
            <h4>
              <Icon of={Lightbulb} />
              {title}
            </h4>
            <p>{reason}</p>
            <p>{lesson}</p>
            <p class="quiet small">{source.article ? `${source.name}, ${source.article}` : source.name}</p>
          </section>
        )
      })}
    </>
  )
}
