/** @jsxImportSource react */
import { type ReactNode, useState } from 'react'
import { LexicalBox } from '../../parts/LexicalBox.tsx'
import { PlainBox } from '../../parts/PlainBox.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { config, people } from './config.ts'
import { labels } from './labels.ts'

export type Written = { readonly both: string } | { readonly facebook: string; readonly instagram: string }

export const isWritten = (written: Written) => Object.values(written).some((text) => text.trim() !== '')

interface Props {
  written: Written
  onWritten(written: Written): void
}

const channels = ['facebook', 'instagram'] as const
const names = { facebook: 'Facebook', instagram: 'Instagram' }

/** One text for both channels, or one for each: behind tabs, in panels of which one is hidden, or both in sight. */
export function Texts({ written, onWritten }: Props) {
  const [tab, setTab] = useState<(typeof channels)[number]>('facebook')
  if ('both' in written) {
    return <Box key="both" initial={written.both} onText={(both) => onWritten({ both })} />
  }
  const box = (channel: (typeof channels)[number]) => (
    <Box
      key={channel}
      initial={written[channel]}
      onText={(text) => text !== written[channel] && onWritten({ ...written, [channel]: text })}
    />
  )
  if (config.apart === 'both') return <>{channels.map(box)}</>
  return (
    <>
      <div role="tablist">
        {channels.map((channel) => (
          <Wrap key={channel} most={2}>
            <div
              role="tab"
              id={`tab-${channel}`}
              aria-selected={tab === channel}
              tabIndex={0}
              onClick={() => setTab(channel)}
            >
              <span>{names[channel]}</span>
            </div>
          </Wrap>
        ))}
      </div>
      {config.apart === 'tabs'
        ? box(tab)
        : channels.map((channel) => (
            <Panel key={channel} channel={channel} isShown={tab === channel}>
              {box(channel)}
            </Panel>
          ))}
    </>
  )
}

function Panel({ channel, isShown, children }: { channel: string; isShown: boolean; children: ReactNode }) {
  return (
    <div role="tabpanel" aria-labelledby={`tab-${channel}`} hidden={!isShown}>
      {children}
    </div>
  )
}

function Box({ initial, onText }: { initial: string; onText(text: string): void }) {
  const shared = { place: 'composer', label: labels.box, initial, onText }
  return config.body === 'lexical' ? (
    <LexicalBox role="combobox" people={people} {...shared} />
  ) : (
    <PlainBox {...shared} />
  )
}
