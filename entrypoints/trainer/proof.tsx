import { CircleCheck, CircleX, Wand } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import type { Path, Step } from '../../utils/pack/edit.ts'
import { messageOf, titleOf } from '../../utils/rule-texts.ts'
import { faultsFrom } from '../../utils/training/faults.ts'
import type { Content, Proof } from '../../utils/training/own.ts'
import type { Doubt } from '../../utils/training/prove.ts'
import { fieldId } from './form.tsx'
import { fieldLabel } from './labels.ts'

interface Props {
  readonly content: Content
  readonly proof: Proof | undefined
  readonly onStep: (step: Step) => void
}

const mostProblems = 8

/** Whether the exercise may be bundled, and if not, in plain words why not, each with the way to its field. */
export function ProofPanel({ content, proof, onStep }: Props) {
  const found = content.kind === 'find' && proof ? faultsFrom(content) : []
  return (
    <aside class="panel proof" aria-label={text('trainer.proof')}>
      <h3>{text('trainer.proof')}</h3>
      <div role="status">
        {!proof ? (
          <p class="quiet">{text('trainer.proving')}</p>
        ) : proof.sound ? (
          <p class="told" data-tone="good">
            <Icon of={CircleCheck} />
            {text('trainer.proofGood')}
          </p>
        ) : (
          <p class="told" data-tone="bad">
            <Icon of={CircleX} />
            {text('trainer.proofBad', { count: proof.problems.length + proof.doubts.length })}
          </p>
        )}
      </div>
      {proof && (
        <ul class="doubts">
          {proof.problems.slice(0, mostProblems).map(({ path, reason }) => {
            const place = path.split('.')
            return (
              <li key={`${path} ${reason}`}>
                <Way to={place}>{nameOf(place)}</Way>: {problemText(reason)}
              </li>
            )
          })}
          {proof.problems.length > mostProblems && (
            <li class="quiet">
              {text('practice.bundleMore', { count: proof.problems.length - mostProblems })}
            </li>
          )}
          {proof.doubts.map((doubt) => (
            <li key={JSON.stringify(doubt)}>
              <DoubtLine of={doubt} onStep={onStep} />
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => onStep({ do: 'set', at: ['faults'], value: found })}
        >
          <Icon of={Wand} />
          {text('trainer.fillFaults', { count: found.length })}
        </button>
      )}
      <p class="quiet small">{text('trainer.world')}</p>
    </aside>
  )
}

/** `wrong.0.text` as people call it: `Versi keliru 1: Naskah`. */
function nameOf(place: readonly string[]): string {
  const [first = '', index, key] = place
  const name = fieldLabel([first])
  if (index === undefined) return name
  const numbered = `${name} ${Number(index) + 1}`
  return key === undefined ? numbered : `${numbered}, ${fieldLabel([first, Number(index), key])}`
}

/** Leads to a field: focus goes there. */
function Way({ to, children }: { to: Path; children: string }) {
  const go = () => {
    for (let length = to.length; length > 0; length--) {
      const field = document.getElementById(fieldId(to.slice(0, length)))
      if (!field) continue
      field.focus()
      field.scrollIntoView({ block: 'center' })
      return
    }
  }
  return (
    <button type="button" class="button link-button" onClick={go}>
      {children}
    </button>
  )
}

function DoubtLine({ of, onStep }: { of: Doubt; onStep: (step: Step) => void }) {
  switch (of.code) {
    case 'model':
      return (
        <>
          <Way to={['model']}>{text('practice.model')}</Way>{' '}
          {text('trainer.doubtModel', { rule: titleOf(of.rule) })}{' '}
          <span>
            {of.words && `“${of.words}”: `}
            {messageOf(of)}
          </span>
        </>
      )
    case 'score':
      return (
        <>
          <Way to={['model']}>{text('practice.model')}</Way> {text('trainer.doubtScore')}
        </>
      )
    case 'wrong':
      return (
        <>
          <Way to={['wrong', of.index, 'text']}>{nameOf(['wrong', String(of.index)])}</Way>{' '}
          {text('trainer.doubtWrong', { rule: titleOf(of.rule) })}
          <Instead by={of.by} at={['wrong', of.index, 'rule']} onStep={onStep} />
        </>
      )
    case 'fault':
      return (
        <>
          <Way to={['faults', of.index, 'words']}>{nameOf(['faults', String(of.index)])}</Way>{' '}
          {text('trainer.doubtFault', { words: of.words, rule: titleOf(of.rule) })}
          <Instead by={of.by} at={['faults', of.index, 'rule']} onStep={onStep} />
        </>
      )
    case 'fault-lost':
      return (
        <>
          <Way to={['faults', of.index, 'words']}>{nameOf(['faults', String(of.index)])}</Way>{' '}
          {text('trainer.doubtLost', { words: of.words })}
        </>
      )
    case 'fact':
      return (
        <>
          <Way to={['facts', of.index, 'accept']}>{nameOf(['facts', String(of.index)])}</Way>{' '}
          {text('trainer.doubtFact', { says: of.says })}
        </>
      )
    case 'same':
      return (
        <>
          <Way to={['draft']}>{text('practice.draft')}</Way> {text('trainer.doubtSame')}
        </>
      )
    case 'unknown-rule':
      return <>{text('trainer.doubtRule', { rule: of.rule })}</>
  }
}

/** The rules that do blame the text: one press takes the right one. */
function Instead({ by, at, onStep }: { by: readonly string[]; at: Path; onStep: (step: Step) => void }) {
  if (by.length === 0) return <> {text('trainer.blamedByNone')}</>
  return (
    <>
      {' '}
      {text('trainer.blamedBy')}
      {by.map((rule) => (
        <button
          key={rule}
          type="button"
          class="button link-button"
          onClick={() => onStep({ do: 'set', at, value: rule })}
        >
          {text('trainer.useRule', { rule: titleOf(rule) })}
        </button>
      ))}
    </>
  )
}
