import { type Box, type Place, updateBox } from '../state/composers.ts'
import { labels } from '../state/labels.ts'
import { showToast } from '../state/toasts.ts'
import { upload } from '../state/transport.ts'

/** Shows the files at once and uploads them; four at most, as on X. */
export async function attachFiles(place: Place, box: Box, files: readonly Blob[]) {
  const added = files.slice(0, 4 - box.media.length).map((file) => ({ file, url: URL.createObjectURL(file) }))
  const media = added.map(({ url }) => ({ url, mediaId: null, alt: '' }))
  updateBox(place, box.key, (current) => ({ ...current, media: [...current.media, ...media] }))
  for (const { file, url } of added) {
    try {
      const mediaId = await upload(file)
      updateBox(place, box.key, (current) => ({
        ...current,
        media: current.media.map((one) => (one.url === url ? { ...one, mediaId } : one)),
      }))
    } catch {
      detach(place, box.key, url)
      showToast(labels.failed)
    }
  }
}

export function detach(place: Place, key: string, url: string) {
  updateBox(place, key, (box) => ({ ...box, media: box.media.filter((media) => media.url !== url) }))
}
