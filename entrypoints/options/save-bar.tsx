import { CircleAlert, CircleCheck, Redo2, Save, TriangleAlert, Undo2 } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemInWords } from '../../utils/i18n/problem-text.ts'
import { valueAt } from '../../utils/pack/edit.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { Dialog } from './dialog.tsx'
import { Difference } from './difference-view.tsx'
import { keysIn, labelOf } from './labels.ts'
import { addressOfPath } from './place.ts'
import {
  changes,
  dirty,
  discard,
  editing,
  mayEdit,
  problems,
  redo,
  remarks,
  save,
  say,
  signature,
  told,
  undo,
} from './state.ts'
import { titleOf } from './summary.ts'

const shown = 30

/** What stands below every section while there is something to save, to mend or to say. */
export function SaveBar() {
  const [open, setOpen] = useState<'problems' | 'changes' | undefined>()
  const [ask, setAsk] = useState<'discard' | 'unsigned' | undefined>()
  const { past, future } = editing.value!
  const put = async (confirmed = false) => {
    setAsk(undefined)
    const result = await save(confirmed)
    if (result === 'unsigned') setAsk('unsigned')
    setOpen(result === 'problems' ? 'problems' : undefined)
    if (result === 'problems') {
      say(text('options.broken'), { bad: true })
      requestAnimationFrame(() => document.getElementById('problem-list')?.focus())
    }
  }
  const all = [...problems.value, ...remarks.value]
  const idle = !dirty.value && all.length === 0 && !told.value && past.length === 0 && future.length === 0
  return (
    <footer class={idle ? 'save-bar idle' : 'save-bar'}>
      {open === 'changes' && dirty.value && (
        <div class="bar-sheet">
          <h3>{text('options.changes')}</h3>
          {signature.value && <p class="trust">{text('options.signedEdit')}</p>}
          <Difference of={changes.value} />
        </div>
      )}
      {open === 'problems' && (
        <div class="bar-sheet" id="problem-list" tabIndex={-1}>
          <ProblemList of={problems.value} bad />
          <ProblemList of={remarks.value} />
        </div>
      )}
      <div class="bar-line">
        <div class="bar-state" role="status">
          {told.value ? (
            <span class={told.value.bad ? 'bar-told bad' : 'bar-told'}>
              {told.value.message}{' '}
              {told.value.undo && mayEdit.value && (
                <button
                  type="button"
                  class="button link-button"
                  onClick={() => {
                    undo()
                    told.value = undefined
                  }}
                >
                  {text('options.undo')}
                </button>
              )}
            </span>
          ) : (
            dirty.value && <span>{text('options.unsaved', { count: changes.value.length })}</span>
          )}
        </div>
        {(all.length > 0 || dirty.value) && (
          <button
            type="button"
            class={problems.value.length > 0 ? 'button bar-problems bad' : 'button bar-problems'}
            aria-expanded={open === 'problems'}
            disabled={all.length === 0}
            onClick={() => setOpen(open === 'problems' ? undefined : 'problems')}
          >
            <Icon
              of={problems.value.length > 0 ? CircleAlert : all.length > 0 ? TriangleAlert : CircleCheck}
            />
            {problems.value.length > 0
              ? text('options.problems', { count: problems.value.length })
              : all.length > 0
                ? text('options.notices', { count: remarks.value.length })
                : text('options.noProblem')}
          </button>
        )}
        {mayEdit.value && (
          <>
            {dirty.value && (
              <button
                type="button"
                class="button"
                aria-expanded={open === 'changes'}
                onClick={() => setOpen(open === 'changes' ? undefined : 'changes')}
              >
                {text('options.seeChanges')}
              </button>
            )}
            <button type="button" class="button icon-only" disabled={past.length === 0} onClick={undo}>
              <Icon of={Undo2} label={text('options.undo')} />
            </button>
            <button type="button" class="button icon-only" disabled={future.length === 0} onClick={redo}>
              <Icon of={Redo2} label={text('options.redo')} />
            </button>
            {dirty.value && (
              <>
                <button type="button" class="button" onClick={() => setAsk('discard')}>
                  {text('options.discard')}
                </button>
                <button type="button" class="button primary" onClick={() => void put()}>
                  <Icon of={Save} />
                  {text('options.save')}
                </button>
              </>
            )}
          </>
        )}
      </div>
      {ask === 'discard' && (
        <Dialog
          title={text('options.discardSure')}
          go={text('options.discard')}
          grave
          onClose={() => setAsk(undefined)}
          onGo={() => {
            setAsk(undefined)
            void discard()
          }}
        >
          <Difference of={changes.value} />
        </Dialog>
      )}
      {ask === 'unsigned' && (
        <Dialog
          title={text('options.signedSave')}
          go={text('options.saveUnsigned')}
          grave
          onClose={() => setAsk(undefined)}
          onGo={() => void put(true)}
        >
          <p>{text('options.signedSaveLead')}</p>
        </Dialog>
      )}
    </footer>
  )
}

function ProblemList({ of, bad }: { of: readonly Problem[]; bad?: boolean }) {
  if (of.length === 0) return null
  return (
    <>
      <h3>{text(bad ? 'options.problems' : 'options.notices', { count: of.length })}</h3>
      <ul class="problem-list">
        {of
          .slice(0, shown)
          .map(problemInWords)
          .map(({ path, reason, value }) => (
            <li key={`${path} ${reason} ${value}`}>
              <a href={addressOfPath(path)}>{whereIs(path)}</a> {reason}
              {value && value !== '""' && <span class="quiet"> ({value})</span>}
            </li>
          ))}
        {of.length > shown && <li>{text('options.more', { count: of.length - shown })}</li>}
      </ul>
    </>
  )
}

/** `Tagar resmi, #Sehat, Kata kunci` */
function whereIs(path: string): string {
  const keys = path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key))
  const words: string[] = []
  for (const [at, key] of keys.entries()) {
    const here = keys.slice(0, at + 1)
    if (typeof key === 'string') words.push(labelOf(here.filter((one) => keysIn([one]).length > 0)))
    else {
      const entry = valueAt(editing.value!.now, here)
      if (typeof entry === 'object' && entry !== null)
        words.push(titleOf(here, entry as Record<string, unknown>))
    }
  }
  return words.join(', ') || text('options.whole')
}
