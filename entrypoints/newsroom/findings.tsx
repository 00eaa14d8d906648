import { useEffect, useState } from 'preact/hooks'
import { SeverityMark } from '../../components/severity.tsx'
import type { Finding } from '../../utils/checker/finding.ts'
import { fixLabel } from '../../utils/i18n/fix-label.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { messageOf } from '../../utils/rule-texts.ts'
import { check, openTexts } from './check.ts'
import { pack, published } from './state.ts'

/** Milliseconds without a change after which a text is checked. */
const pause = 150
const mostShown = 12

/** What is to be said of a text; undefined of a changed one until it is checked. `settled` once all around it is, too. */
interface Said {
  readonly findings: readonly Finding[] | undefined
  readonly settled: boolean
}

/** What is to be said of a text, a little after it was last changed. */
export function useFindings(of: ChannelText, index: number, part: string): Said {
  const [found, setFound] = useState<{ by: readonly unknown[]; findings: readonly Finding[] }>()
  // Another channel's text, account, pack or log changes what is to be said, too.
  const around = JSON.stringify(openTexts.value.texts.filter(({ channel }) => channel !== of.channel))
  const inForce = pack.value
  const log = published.value
  const by = [part, of.account, of.channel, index, around, inForce, log]
  useEffect(() => {
    const timer = setTimeout(() => setFound({ by, findings: check(of, index, part) }), pause)
    return () => clearTimeout(timer)
    // biome-ignore lint/correctness/useExhaustiveDependencies: named above, once for the effect and for what it found
  }, by)
  return {
    // What was found of another text would point at other words.
    findings: found?.by[0] === part ? found.findings : undefined,
    settled: found !== undefined && by.every((one, at) => one === found.by[at]),
  }
}

interface FindingsProps {
  readonly id: string
  readonly part: string
  readonly said: Said
  readonly onShow: (finding: Finding) => void
  readonly onFix: (finding: Finding, replacement: string) => void
}

/** What is to be said of a text, the gravest first, with a way to each place and its fix. */
export function Findings({ id, part, said: { findings = [], settled }, onShow, onFix }: FindingsProps) {
  const order = { error: 0, warning: 1, suggestion: 2 } as const
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start)
  if (part.trim() === '') return null
  return (
    <div id={id} class="findings" data-settled={settled}>
      {sorted.length === 0 && !settled ? (
        <p class="quiet">{text('newsroom.checking')}</p>
      ) : sorted.length === 0 ? (
        <p class="quiet">{text('newsroom.clean')}</p>
      ) : (
        <ul>
          {sorted.slice(0, mostShown).map((finding) => (
            <li key={finding.identity} data-rule={finding.rule}>
              <SeverityMark severity={finding.severity} />
              <span>{messageOf(finding)}</span>
              <span class="finding-actions">
                {!finding.whole && (
                  <button type="button" class="button link-button" onClick={() => onShow(finding)}>
                    “{short(part.slice(finding.start, finding.end))}”
                  </button>
                )}
                {finding.fixes[0] && (
                  <button
                    type="button"
                    class="button link-button"
                    onClick={() => onFix(finding, finding.fixes[0]!.text)}
                  >
                    {text('newsroom.fix', { label: short(fixLabel(finding.fixes[0])) })}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sorted.length > mostShown && (
        <p class="quiet">{text('newsroom.moreFindings', { count: sorted.length - mostShown })}</p>
      )}
    </div>
  )
}

/** On one line, and no longer than so many characters. */
export const short = (words: string, most = 60): string => {
  const line = words.replace(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
