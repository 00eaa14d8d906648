import type { AspirationKind } from './schema.ts'

/** What titles of templates call an answer to each kind of message, in small letters. */
export const templateTitle: Readonly<Record<AspirationKind, string>> = {
  complaint: 'keluhan',
  question: 'pertanyaan',
  suggestion: 'saran',
  praise: 'pujian',
  abuse: 'kasar',
  hoax: 'hoaks',
}
