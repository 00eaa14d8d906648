import { BookOpen, Check, GraduationCap, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Finding } from '../../utils/checker/finding.ts'
import { language, text } from '../../utils/i18n/i18n.ts'
import type { RuleTexts } from '../../utils/messages.ts'
import type { ExamplePair, Lesson } from '../../utils/training/lesson.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'
import { WhyMine } from './why-mine.tsx'

interface Props {
  readonly ui: Ui
  readonly session: Session
  readonly finding: Finding
  readonly rule: RuleTexts
}

const parts = ['whyMine', 'examples', 'whyMatters'] as const
type Part = (typeof parts)[number]

/** A short lesson beside a finding. What to do stands there at once, everything else behind a fold of its own. */
export function Tip({ ui, session, finding, rule }: Props) {
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set())
  const wanted = open.has('whyMine') || open.has('examples')
  const lesson = useLesson(ui, session, finding, wanted)
  const { learning } = ui.desk
  if (learning.isSilenced(finding.rule))
    return (
      <p class="tip silenced" role="status">
        {text('learning.silenced')}{' '}
        <button
          type="button"
          class="button quiet"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => learning.silence(finding.rule, false)}
        >
          {text('learning.undo')}
        </button>
      </p>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, this is a lesson with a name
    <div
      class="tip"
      role="group"
      data-tip={finding.rule}
      aria-label={text('learning.tipFor', { title: rule.title })}
    >
      <p class="tip-lead">
        <Icon of={GraduationCap} />
        <span>
          <strong>{text('learning.tip')}.</strong> <span lang={language()}>{rule.lesson}</span>
        </span>
      </p>
      {parts.map((part) => (
        <details
          key={part}
          data-part={part}
          open={open.has(part)}
          onToggle={({ currentTarget }) => {
            const now = new Set(open)
            if (currentTarget.open) now.add(part)
            else now.delete(part)
            setOpen(now)
          }}
        >
          <summary>{text(`learning.${part}`)}</summary>
          {part === 'whyMatters' && <WhyMatters rule={rule} />}
          {part !== 'whyMatters' && lesson === undefined && <p role="status">{text('learning.loading')}</p>}
          {part !== 'whyMatters' && lesson === 'failed' && <p role="status">{text('learning.failed')}</p>}
          {part === 'whyMine' && typeof lesson === 'object' && <WhyMine {...lesson} />}
          {part === 'examples' && typeof lesson === 'object' && <Examples pair={lesson.examples} />}
        </details>
      ))}
      <button
        type="button"
        class="button quiet silence"
        data-silence
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => learning.silence(finding.rule, true)}
      >
        {text('learning.silence')}
      </button>
    </div>
  )
}

function WhyMatters({ rule: { reason, principle, source } }: { rule: RuleTexts }) {
  return (
    <>
      <p lang={language()}>{reason}</p>
      <p>
        <BookMark />
        {text('learning.serves', { principle: text(`common.${principle}`) })}
        {' · '}
        {text('learning.source', {
          source: source.article ? `${source.name}, ${source.article}` : source.name,
        })}
      </p>
    </>
  )
}

const BookMark = () => <Icon of={BookOpen} class="inline" />

/** A wrong and a right example; what differs is marked by an element and not by colour alone. */
function Examples({ pair: { wrong, flagged, right, mended } }: { pair: ExamplePair }) {
  return (
    <dl class="pair">
      <dt class="wrong">
        <Icon of={X} />
        {text('learning.wrong')}
      </dt>
      <dd lang="id">
        <Marked words={wrong} part={flagged} as="del" />
      </dd>
      <dt class="right">
        <Icon of={Check} />
        {text('learning.right')}
      </dt>
      <dd lang="id">
        <Marked words={right} part={mended} as="ins" />
      </dd>
    </dl>
  )
}

function Marked({ words, part, as: As }: { words: string; part: string | undefined; as: 'del' | 'ins' }) {
  const at = part === undefined ? -1 : words.indexOf(part)
  if (part === undefined || part === words || at < 0) return <>{words}</>
  return (
    <>
      {words.slice(0, at)}
      <As>{part}</As>
      {words.slice(at + part.length)}
    </>
  )
}

/** A lesson together with the draft and finding that it is about: the draft may move on while it is read. */
interface Given extends Lesson {
  readonly draft: string
  readonly finding: Finding
}

/** The lesson about a finding, made anew when its draft was checked anew; undefined while the first is being made. */
function useLesson(
  ui: Ui,
  session: Session,
  finding: Finding,
  wanted: boolean,
): Given | 'failed' | undefined {
  const [given, setGiven] = useState<Given | 'failed'>()
  useEffect(() => {
    if (!wanted) return
    let current = true
    const draft = session.text.value
    ui.desk.learning.explain(session, finding).then(
      (lesson) => current && setGiven({ ...lesson, draft, finding }),
      () => current && setGiven('failed'),
    )
    return () => {
      current = false
    }
  }, [ui, session, finding, wanted])
  return given
}
