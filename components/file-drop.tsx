import { fromEvent } from 'file-selector'
import { FilePlus2, FolderPlus, Import as ImportIcon } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'

interface Props {
  /** What may be dropped here. */
  readonly title: string
  readonly chooseFiles: string
  /** Without it, folders are not offered. */
  readonly chooseFolder?: string
  /** Several files at once. */
  readonly multiple?: boolean
  readonly accept?: string
  readonly onFiles: (files: readonly File[]) => unknown
  readonly children?: ComponentChildren
}

/** Files and folders, by dropping or by choosing. */
export function FileDrop({ title, chooseFiles, chooseFolder, multiple, accept, onFiles, children }: Props) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const given = async (event: Event) => {
    event.preventDefault()
    setOver(false)
    const found = await fromEvent(event)
    await onFiles(found.filter((one): one is File & (typeof found)[number] => one instanceof File))
  }
  const chosen = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget
    await onFiles([...(input.files ?? [])])
    input.value = ''
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the two buttons in it
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void given(event)}
    >
      <Icon of={ImportIcon} />
      <p>
        <strong>{title}</strong>
      </p>
      <div class="drop-actions">
        <button type="button" class="button primary" onClick={() => files.current?.click()}>
          <Icon of={FilePlus2} />
          {chooseFiles}
        </button>
        {chooseFolder && (
          <button type="button" class="button" onClick={() => folder.current?.click()}>
            <Icon of={FolderPlus} />
            {chooseFolder}
          </button>
        )}
      </div>
      <input
        ref={files}
        id="files-input"
        type="file"
        accept={accept}
        multiple={multiple ?? false}
        hidden
        onChange={(event) => void chosen(event)}
      />
      {chooseFolder && (
        <input
          ref={(input) => {
            folder.current = input
            input?.setAttribute('webkitdirectory', '')
          }}
          id="folder-input"
          type="file"
          multiple
          hidden
          onChange={(event) => void chosen(event)}
        />
      )}
      {children}
    </div>
  )
}
