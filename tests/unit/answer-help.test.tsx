// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { AnswerHelpBox } from '../../components/assistant/answer-help.tsx'
import type { Session } from '../../components/assistant/session.ts'
import { type AnswerHelp, helpAnswer } from '../../utils/aspirations/answer.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))
afterEach(cleanup)

const shown = (help: AnswerHelp | undefined, findings: readonly object[] = []) =>
  render(
    <AnswerHelpBox
      session={{ answerHelp: signal(help), findings: signal(findings) } as unknown as Session}
    />,
  )

test('says beside a reply what is answered, what it lacks and what should go', () => {
  shown(helpAnswer('Lampu jalan mati sudah seminggu!', 'Halo Kak, petugas kami sudah bekerja keras.'))
  const box = screen.getByRole('group', { name: 'Menjawab kemungkinan keluhan' })
  const parts = [...box.querySelectorAll<HTMLElement>('[data-part]')]
  expect(parts.filter(({ dataset }) => dataset.has === 'true').map(({ dataset }) => dataset.part)).toEqual([
    'greeting',
  ])
  // Said in words, too, for those who do not see the mark.
  expect(parts[0]!.textContent).toBe('sapaan(sudah ada)')
  expect(box.querySelector('[data-fault=defence]')?.textContent).toContain('membela diri')
})

test('leaves to a finding what it says of the same words', () => {
  const promise = helpAnswer('Lampu jalan mati sudah seminggu!', 'Tenang, Pak, besok pasti selesai.')
  shown(promise, [{ whole: false, start: 20, end: 30 }])
  expect(document.querySelector('[data-fault]')).toBeNull()
  cleanup()
  shown(promise, [{ whole: true, start: 0, end: 40 }])
  expect(document.querySelector('[data-fault=promise]')).not.toBeNull()
})

test('stays away where what is answered is not known', () => {
  const { container } = shown(helpAnswer('Setuju, min.', 'Terima kasih.'))
  expect(container.textContent).toBe('')
})
