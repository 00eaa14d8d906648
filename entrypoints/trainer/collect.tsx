import { FolderCheck } from 'lucide'
import { FileDrop } from '../../components/file-drop.tsx'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { shortCode } from '../../utils/training/class.ts'
import type { Collected } from '../../utils/training/collect.ts'
import { collectFiles, drop, reading, staged, stop, take, taken } from './collecting.ts'

const mostShown = 100

/** Result files, many at once: looked at first, then taken together. */
export function Collect() {
  const now = reading.value
  return (
    <>
      <FileDrop
        title={text('trainer.resultDrop')}
        chooseFiles={text('trainer.resultChoose')}
        chooseFolder={text('trainer.resultFolder')}
        multiple
        onFiles={collectFiles}
      >
        <p class="quiet">{text('trainer.resultPrivate')}</p>
        {now && (
          <div class="row">
            <progress max={now.of} value={now.done} aria-label={text('trainer.reading')} />
            <span role="status">{text('trainer.readingCount', { done: now.done, count: now.of })}</span>
            <button type="button" class="button" onClick={stop}>
              {text('trainer.stop')}
            </button>
          </div>
        )}
      </FileDrop>
      <div role="status">
        {taken.value !== undefined && (
          <p class="told" data-tone="good">
            {text('trainer.taken', { count: taken.value })}
          </p>
        )}
      </div>
      {staged.value.length > 0 && !now && <Staged />}
    </>
  )
}

function Staged() {
  const files = staged.value
  const bringing = files.filter(({ state }) => state === 'new' || state === 'more').length
  const refused = files.filter(({ state }) => state === 'refused')
  const others = files.filter(({ state }) => state !== 'refused')
  return (
    <section class="panel staged" aria-labelledby="staged-title">
      <h2 id="staged-title">{text('trainer.staged', { count: files.length })}</h2>
      <p role="status">
        {text('trainer.stagedSum', {
          bringing,
          known: others.length - bringing,
          refused: refused.length,
        })}
      </p>
      {refused.length > 0 && (
        <details open>
          <summary>{text('trainer.refused', { count: refused.length })}</summary>
          <FileRows files={refused} />
        </details>
      )}
      {others.length > 0 && (
        <details open={others.length <= 12}>
          <summary>{text('trainer.readable', { count: others.length })}</summary>
          <FileRows files={others} />
        </details>
      )}
      <div class="row">
        <button type="button" class="button primary" disabled={bringing === 0} onClick={() => void take()}>
          <Icon of={FolderCheck} />
          {text('trainer.take', { count: bringing })}
        </button>
        <button type="button" class="button" onClick={drop}>
          {text('trainer.dropStaged')}
        </button>
      </div>
    </section>
  )
}

function FileRows({ files }: { files: readonly Collected[] }) {
  return (
    <ul class="files">
      {files.slice(0, mostShown).map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name, and the list never changes
        <li key={index}>
          <strong>
            <bdi>{file.file}</bdi>
          </strong>
          <span class={file.state === 'refused' ? 'wrong' : 'quiet'}>{say(file)}</span>
        </li>
      ))}
      {files.length > mostShown && (
        <li class="quiet">{text('practice.bundleMore', { count: files.length - mostShown })}</li>
      )}
    </ul>
  )
}

function say(file: Collected): string {
  if (file.state === 'refused') return problemText(file.reason)
  const who = file.results.name || shortCode(file.results.trainee)
  switch (file.state) {
    case 'same':
      return text('trainer.fileSame', { who, file: file.as })
    case 'known':
      return text('trainer.fileKnown', { who })
    default:
      return text(file.state === 'new' ? 'trainer.fileNew' : 'trainer.fileMore', { who, count: file.added })
  }
}
