import { sendOperation } from '../../parts/relay.ts'
import { post, postForm } from '../../parts/send.ts'
import { config } from './config.ts'

export interface Media {
  url: string
  /** Digits given by the page itself before the upload begins. */
  uploadId: string
  video: boolean
  alt: string
}

export interface Shared {
  pk: string
  code: string
}

let uploads = Date.now()

export async function upload(file: File): Promise<Media> {
  const video = file.type.startsWith('video/')
  const uploadId = String(++uploads)
  const kind = video ? 'rupload_igvideo' : 'rupload_igphoto'
  await fetch(`https://i.instagram.com/${kind}/fb_uploader_${uploadId}`, {
    method: 'POST',
    body: file,
    credentials: 'include',
  })
  return { url: URL.createObjectURL(file), uploadId, video, alt: '' }
}

/** Shares a picture, a carousel or a clip; asks again while a video is not ready. Throws when refused. */
export async function share(caption: string, media: readonly Media[]): Promise<Shared> {
  for (let attempt = 0; attempt < 8; attempt++) {
    const { status, text } = await configure(caption, media)
    const answer = JSON.parse(text) as { status: string; media?: Shared }
    if (status === 202) await new Promise((resolve) => setTimeout(resolve, 300))
    else if (answer.status !== 'ok') throw new Error('refused')
    else return answer.media ?? { pk: '', code: '' }
  }
  throw new Error('never ready')
}

function configure(caption: string, media: readonly Media[]) {
  const described = ({ uploadId, alt }: Media) => ({
    upload_id: uploadId,
    ...(alt && { custom_accessibility_caption: alt }),
  })
  const [first] = media
  if (!first || media.length > 1) {
    const body = { caption, children_metadata: media.map(described), client_sidecar_id: String(++uploads) }
    return post('/api/v1/media/configure_sidecar/', JSON.stringify(body), {
      'content-type': 'application/json',
    })
  }
  const endpoint = first.video ? 'configure_to_clips' : 'configure'
  return postForm(`/api/v1/media/${endpoint}/`, { caption, source_type: 'library', ...described(first) })
}

const who = { acting: config.self.id, user: config.self.id }

export const send = (operation: string, variables: object) =>
  sendOperation(config.comments === 'revamped' ? '/graphql/query' : '/api/graphql', who, operation, variables)

/** Resolves to the comment's id; throws when it was refused. */
export async function comment(media: string, text: string, answered: string | null): Promise<string> {
  const asked = {
    media_id: media,
    comment_text: text,
    ...(answered && { replied_to_comment_id: answered }),
  }
  if (config.comments === 'old') {
    const answer = await postForm(`/api/v1/web/comments/${media}/add/`, asked)
    const { id, status } = JSON.parse(answer.text) as { id: string; status: string }
    if (status !== 'ok') throw new Error('refused')
    return id
  }
  const { data } =
    config.comments === 'new'
      ? await send('usePolarisCommentSubmitMutation', { data: asked })
      : await send('PolarisPostCommentInputRevampedMutation', asked)
  const node =
    data?.xig_comment_create?.comment_dict ?? data?.xdt_web__comments__media_id__add_queryable?.node
  if (!node) throw new Error('refused')
  return node.pk
}

export const deletePost = (pk: string) => postForm(`/api/v1/web/create/${pk}/delete/`, {})

export const deleteComment = (pk: string) => send('usePolarisPostDeleteCommentMutation', { comment_id: pk })
