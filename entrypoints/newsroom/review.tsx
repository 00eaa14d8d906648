import { Check, CornerUpLeft, Download } from 'lucide'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { SeverityMark } from '../../components/severity.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { type Comment, followComments } from '../../utils/newsroom/comments.ts'
import type { Request } from '../../utils/newsroom/schema.ts'
import { type ChannelText, isEmpty, sameTexts } from '../../utils/newsroom/text.ts'
import type { Review } from '../../utils/newsroom-tables.ts'
import { check, openTexts } from './check.ts'
import { Difference } from './difference.tsx'
import { Back, useAssistant } from './document.tsx'
import { short } from './findings.tsx'
import { answerRequest, saveAnswer } from './letters.ts'
import { PersonFields, useMe } from './person.tsx'
import { Signature } from './signature.tsx'
import { database, kept, reviews } from './state.ts'
import { Texts } from './texts.tsx'

/** One request, as its editor reads, mends and answers it. */
export function ReviewView({ id }: { id: string }) {
  const review = reviews.value.find((one) => one.id === id)
  if (!review) {
    return (
      <>
        <Back />
        <p>{text('newsroom.goneReview')}</p>
      </>
    )
  }
  return <Reviewing key={id} review={review} />
}

function Reviewing({ review }: { review: Review }) {
  const { id, request, answer } = review
  const [texts, setTexts] = useState<readonly ChannelText[]>(review.texts)
  const [comment, setComment] = useState(review.comment)
  const [comments, setComments] = useState<readonly Comment[]>(review.comments ?? request.comments ?? [])
  const [me, setMe] = useMe()
  const answered = useRef<HTMLElement>(null)
  useAssistant()
  useLayoutEffect(() => {
    openTexts.value = { activity: request.document, texts }
  }, [request.document, texts])
  // What the editor has begun stays, as the author's own text does.
  useEffect(() => {
    if (answer) return
    const timer = setTimeout(
      () => void kept(() => database.reviews.update(id, { texts, comment, comments })),
      400,
    )
    return () => clearTimeout(timer)
  }, [id, texts, comment, comments, answer])
  const change = (next: readonly ChannelText[]) => {
    setComments((before) => followComments(before, texts, next))
    setTexts(next)
  }
  const changed = !sameTexts(texts, request.texts)
  const decide = async (returned: boolean) => {
    const given = { texts: returned ? request.texts : texts, returned, by: me, comment, comments }
    if (await answerRequest(request, given)) requestAnimationFrame(() => answered.current?.focus())
  }
  const nobody = me.name.trim() === ''
  return (
    <>
      <Back />
      <header class="request">
        <h2>{request.title || text('newsroom.untitled')}</h2>
        <p class="quiet">
          {text('newsroom.from', { name: request.from.name })}
          {request.from.position && `, ${request.from.position}`} · {formatDate(request.at)}
        </p>
        {request.note && (
          <blockquote class="comment" lang="id">
            {request.note}
          </blockquote>
        )}
      </header>
      <Signature of={{ by: request.from, key: request.key }} />
      {answer && (
        <section
          ref={answered}
          tabIndex={-1}
          class="told"
          data-tone="good"
          data-answered={answer.decision}
          aria-label={text('newsroom.answer')}
        >
          <p>
            <strong>
              {text(`newsroom.verdict_${answer.decision}`, {
                by: answer.by.name,
                date: formatDate(answer.at),
              })}
            </strong>{' '}
            {text('newsroom.answerDone')}
          </p>
          <button type="button" class="button" onClick={() => saveAnswer(answer)}>
            <Icon of={Download} />
            {text('newsroom.answerAgain')}
          </button>
        </section>
      )}
      {request.before && (
        <details class="card" open>
          <summary>{text('newsroom.sinceLast')}</summary>
          <Difference before={request.before} after={request.texts} />
        </details>
      )}
      <OnlyThere request={request} />
      <Steps request={request} />
      <Texts texts={texts} commenting={{ comments, change: setComments }} onChange={change} />
      {changed && (
        <section class="card" aria-label={text('newsroom.yourChanges')}>
          <h3>{text('newsroom.yourChanges')}</h3>
          <Difference before={request.texts} after={texts} comments={request.comments ?? []} />
          <button type="button" class="button ghost-button" onClick={() => change(request.texts)}>
            {text('newsroom.undoChanges')}
          </button>
        </section>
      )}
      <section class="card ask">
        <h3>{text('newsroom.decide')}</h3>
        <PersonFields me={me} onChange={setMe} />
        <label class="field">
          {text('newsroom.comment')}
          <textarea
            rows={3}
            maxLength={5000}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        </label>
        <div class="bar">
          <button
            type="button"
            class="button primary"
            data-decide={changed ? 'changed' : 'approved'}
            disabled={nobody || isEmpty(texts)}
            onClick={() => void decide(false)}
          >
            <Icon of={Check} />
            {text(changed ? 'newsroom.approveChanged' : 'newsroom.approve')}
          </button>
          <button
            type="button"
            class="button"
            data-decide="returned"
            disabled={
              nobody || (comment.trim() === '' && comments.length === (request.comments ?? []).length)
            }
            onClick={() => void decide(true)}
          >
            <Icon of={CornerUpLeft} />
            {text('newsroom.return')}
          </button>
        </div>
        <p class="quiet small">{text('newsroom.decideLead')}</p>
      </section>
    </>
  )
}

/** What the author's Saring found and this one does not: another pack or version may be at work there. */
function OnlyThere({ request }: { request: Request }) {
  const only = request.findings.filter(({ channel, part, rule }) => {
    const one = request.texts.find((other) => other.channel === channel)
    return !one || !check(one, part, one.parts[part] ?? '').some((finding) => finding.rule === rule)
  })
  if (only.length === 0) return null
  return (
    <details class="card">
      <summary>{text('newsroom.onlyThere', { count: only.length })}</summary>
      <ul class="findings">
        {only.slice(0, 20).map(({ channel, part, rule, severity, start, end, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index} data-rule={rule}>
            <SeverityMark severity={severity} />
            <span>
              {message}{' '}
              <q>
                {short(
                  request.texts.find((one) => one.channel === channel)?.parts[part]?.slice(start, end) ?? '',
                )}
              </q>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How the draft came here. */
function Steps({ request: { history } }: { request: Request }) {
  if (history.length === 0) return null
  return (
    <details class="card">
      <summary>{text('newsroom.history', { count: history.length })}</summary>
      <ol class="steps">
        {history.map(({ at, what, by, comment }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            <time dateTime={at}>{formatDate(at)}</time>{' '}
            {text(`newsroom.step_${what}`, { by: by?.name ?? '' })}
            {comment && (
              <blockquote class="comment" lang="id">
                {comment}
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
