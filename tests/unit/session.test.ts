// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { expect, test, vi } from 'vitest'
import { createSession } from '../../components/assistant/session.ts'
import type { Editor } from '../../utils/editor/editor.ts'
import type { CheckAnswer } from '../../utils/messages.ts'
import type { Composer } from '../../utils/platforms/adapter.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

const finding = {
  rule: 'kredibel/hari-tanggal',
  identity: '1',
  severity: 'error',
  start: 0,
  end: 5,
  fixes: [],
}
const answer = {
  report: {
    findings: [finding],
    principles: {},
    skipped: [],
    named: { hashtags: [], mentions: [], links: [] },
  },
  rules: {},
  misspelt: {},
} as unknown as CheckAnswer

/** A session on a box with words in it, whose checks are answered by hand. */
function begin() {
  const root = document.body.appendChild(document.createElement('div'))
  const answers: ((answer: CheckAnswer) => void)[] = []
  const paint = vi.fn()
  const editor = {
    root,
    read: () => 'Senin, 26 Juli 2023',
    paint,
    observe: () => () => {},
    destroy: () => {},
  } as unknown as Editor
  const composer = {
    root,
    box: root,
    kind: () => 'post',
    channels: () => [{ platform: 'x', account: { handle: 'kominfo_nusaraya' } }],
    media: () => [],
    replyTo: () => undefined,
  } as unknown as Composer
  const session = createSession(composer, editor, {
    pack: signal(nusaraya()),
    check: () => new Promise((resolve) => answers.push(resolve)),
    leaving: () => {},
    reworded: () => undefined,
  })
  return { session, paint, answers }
}

test('what was found is painted', async () => {
  const { session, paint, answers } = begin()
  const checked = session.refresh()
  answers[0]!(answer)
  await checked
  expect(paint).toHaveBeenLastCalledWith([{ severity: 'error', span: { start: 0, end: 5 } }])
  session.destroy()
})

test('what was still being checked when its box went is painted nowhere', async () => {
  const { session, paint, answers } = begin()
  const checked = session.refresh()
  session.destroy()
  answers[0]!(answer)
  await checked
  expect(paint).not.toHaveBeenCalled()
})
