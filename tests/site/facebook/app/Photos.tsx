/** @jsxImportSource react */
import { useState } from 'react'
import { Wrap } from '../../parts/tree.tsx'
import { labels } from './labels.ts'
import { type Photo, upload } from './requests.ts'

/** The pictures of one post, each uploaded as soon as it is chosen. */
export function usePhotos() {
  const [photos, setPhotos] = useState<Photo[]>([])
  const change = (url: string, part: Partial<Photo>) =>
    setPhotos((all) => all.map((photo) => (photo.url === url ? { ...photo, ...part } : photo)))
  const add = (files: readonly File[]) => {
    for (const file of files) {
      const url = URL.createObjectURL(file)
      setPhotos((all) => [...all, { url, id: null, alt: '' }])
      void upload(file).then((id) => change(url, { id }))
    }
  }
  return { photos, add, describe: (url: string, alt: string) => change(url, { alt }) }
}

interface Props {
  photos: readonly Photo[]
  onFiles(files: readonly File[]): void
  onAlt(url: string, alt: string): void
}

/** Where a description is typed on the real site is not known: here it stands on the preview and in a field below. */
export function Photos({ photos, onFiles, onAlt }: Props) {
  return (
    <>
      {photos.map(({ url, alt }) => (
        <Wrap key={url} most={3}>
          <img src={url} alt={alt} className="preview" />
          <input
            type="text"
            aria-label={labels.altText}
            value={alt}
            onInput={(event) => onAlt(url, event.currentTarget.value)}
          />
        </Wrap>
      ))}
      <Wrap most={3} decoys={labels.decoys}>
        <div role="button" aria-label={labels.photo} tabIndex={0} />
        <input
          type="file"
          multiple
          hidden
          accept="image/*,video/*"
          onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
        />
      </Wrap>
    </>
  )
}
