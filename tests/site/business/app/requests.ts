import { sendOperation } from '../../parts/relay.ts'
import { parseLines } from '../../parts/send.ts'
import { config } from './config.ts'
import type { Written } from './Texts.tsx'

export interface Photo {
  url: string
  id: string
  alt: string
}

export interface Order {
  written: Written
  photos: readonly Photo[]
  facebook: boolean
  instagram: boolean
  /** Seconds since 1970. */
  at: number | null
}

const who = { acting: config.self.id, user: config.person.id }

const send = (operation: string, input: object) => sendOperation('/api/graphql/', who, operation, { input })

/** What one channel is sent of its own. */
const own = (text: string) => ({ message: { ranges: [], text } })

/** Publishes or schedules; resolves to the first thing's id and throws when all was refused. */
export async function publish({ written, photos, facebook, instagram, at }: Order): Promise<string> {
  const { data } = await send('BusinessComposerStoryCreationMutation', {
    client_mutation_id: '1',
    base: {
      actor_id: config.self.id,
      composer_entry_point: 'biz_web_content_manager_calendar_tab',
      message: { ranges: [], text: 'both' in written ? written.both : written.facebook },
      attachments: photos.map(({ id, alt }) => ({ photo: { id, ...(alt && { custom_alt_text: alt }) } })),
      unpublished_content_data:
        at === null ? null : { scheduled_publish_time: at, unpublished_content_type: 'SCHEDULED' },
    },
    channels: [...(facebook ? ['FACEBOOK_NEWS_FEED'] : []), ...(instagram ? ['INSTAGRAM_POST'] : [])],
    FACEBOOK_NEWS_FEED: facebook && 'facebook' in written ? own(written.facebook) : null,
    FACEBOOK_GROUP: null,
    INSTAGRAM_POST: instagram && 'instagram' in written ? own(written.instagram) : null,
    identities: [...(facebook ? [config.self.id] : []), ...(instagram ? [config.instagram.id] : [])],
  })
  const first = data?.xfamily_content_create?.items?.[0]
  if (!first) throw new Error('refused')
  return first.story?.post_id ?? first.pending_publish_content_id ?? first.id
}

export async function upload(file: File): Promise<Photo> {
  const address = 'https://upload-business.facebook.com/ajax/react_composer/attachments/photo/upload'
  const body = new FormData()
  body.append('farr', file)
  const response = await fetch(address, { method: 'POST', body, credentials: 'include' })
  const [answer] = parseLines(await response.text()) as { payload: { photoID: string } }[]
  return { url: URL.createObjectURL(file), id: answer?.payload.photoID ?? '', alt: '' }
}
