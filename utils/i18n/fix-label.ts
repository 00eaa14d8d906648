import { language } from './i18n.ts'

/** What the labels of fixes begin with, where they are more than the new text itself. */
const openings: readonly (readonly [id: string, en: string])[] = [
  ['Ganti dengan ', 'Replace with '],
  ['Tambahkan sapaan', 'Add a greeting'],
  ['Tambahkan templat ', 'Add the template '],
  ['Tambahkan kerangka informasi darurat', 'Add an outline for an emergency'],
  ['Tambahkan ', 'Add '],
  ['Tambah ', 'Add '],
  ['Samakan: ', 'Make the same: '],
  ['Hapus pelacak', 'Remove the tracker'],
  ['Hapus tagar', 'Remove the hashtag'],
  ['Hapus', 'Remove'],
  ['Huruf kecil', 'Small letters'],
  ['Huruf biasa', 'Ordinary letters'],
]

/** A fix's label in the user's language; the words that it puts into the draft stay as they are. */
export function fixLabel({ label, text }: { readonly label: string; readonly text: string }): string {
  if (language() === 'id' || label === text) return label
  const opening = openings.find(([id]) => label.startsWith(id))
  return opening ? opening[1] + label.slice(opening[0].length) : label
}
