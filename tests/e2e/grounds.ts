import type { Page } from 'playwright-core'
import type { Ground } from './scene.ts'

export type FacebookPlace = 'feed' | 'group' | 'comment' | 'reply' | 'edit' | 'messenger'

const modal = '[role="dialog"][aria-modal="true"]'
const nested = '[role="article"] [role="article"]'
const box = '[data-lexical-editor="true"]'
const inFacebook: Record<FacebookPlace, string> = {
  feed: modal,
  group: modal,
  edit: modal,
  comment: `[role="feed"] form[role="presentation"]:not(${nested} *)`,
  reply: `${nested} form[role="presentation"]`,
  messenger: '[aria-label="Messenger"]',
}
const named = (...names: string[]) => `:is(${names.map((name) => `[aria-label="${name}"]`).join(', ')})`

/** Facebook's practice pages, found by what the tests know and not by what the adapter looks for. */
export const facebook: Ground<FacebookPlace> = {
  origin: 'https://www.facebook.com',
  editor: (page, place, index) => page.locator(`${inFacebook[place]} ${box}`).nth(index),
  submit: (page, place) =>
    place === 'comment' || place === 'reply'
      ? // Of several boxes only the one with text can be sent.
        page.locator(
          `${inFacebook[place]} [role="button"][aria-disabled="false"]${named('Comment', 'Komentari')}`,
        )
      : page
          .locator(`${inFacebook[place]} [role="button"]${named('Post', 'Posting', 'Save', 'Simpan')}`)
          .first(),
  newLine: (place) => (place === 'comment' || place === 'reply' ? 'Shift+Enter' : 'Enter'),
}

/** Presses the stub that opens the dialog of the feed or the group. */
export async function openComposer({ page }: { page: Page }): Promise<void> {
  await page.locator('.stub [role="button"]').first().click()
  await page.locator(`${modal} ${box}`).waitFor()
}

/** Opens the box under the first comment that was not answered yet. */
export async function openReply({ page }: { page: Page }): Promise<void> {
  await page
    .locator(nested)
    .first()
    .locator('[role="button"]')
    .getByText(/^(?:Reply|Balas)$/)
    .first()
    .click()
  await page.locator(`${inFacebook.reply} ${box}`).first().waitFor()
}

export type InstagramPlace = 'caption' | 'comment' | 'direct'

const captionDialog = '[role="dialog"][aria-modal="true"]'

export const instagram: Ground<InstagramPlace> = {
  origin: 'https://www.instagram.com',
  editor: (page, place, index) =>
    (place === 'comment'
      ? page.locator('article form textarea')
      : page.locator(place === 'direct' ? `main ${box}` : `${captionDialog} :is(${box}, textarea)`)
    ).nth(index),
  submit: (page, place) =>
    place === 'comment'
      ? page.locator('article form [role="button"][aria-disabled="false"]')
      : page.locator(`${captionDialog} [role="button"]`).getByText(/^(?:Share|Bagikan)$/),
  newLine: (place) => (place === 'caption' ? 'Enter' : 'Shift+Enter'),
}

/** Goes from the start page to the step in which the caption is written. */
export async function toCaption(page: Page, files: readonly Picture[] = [picture()]): Promise<void> {
  await page.locator('nav [role="link"]:has(svg)').click()
  await page.locator('nav [role="button"]').filter({ hasText: /./ }).click()
  await page.locator(`${captionDialog} input[type="file"]`).setInputFiles([...files])
  for (const _ of ['crop', 'edit']) {
    await page
      .locator(`${captionDialog} [role="button"]`)
      .getByText(/^(?:Next|Selanjutnya)$/)
      .click()
  }
}

export interface Picture {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const picture = (name = 'foto', mimeType = 'image/png'): Picture => ({
  name: `${name}.${mimeType.split('/')[1]}`,
  mimeType,
  buffer: Buffer.from(`not really a picture ${name}`),
})

/** Meta Business Suite. */
export const business: Ground<'composer'> = {
  origin: 'https://business.facebook.com',
  editor: (page, _, index) => page.locator('[contenteditable][role="combobox"]').nth(index),
  submit: (page) =>
    page.locator('[role="button"]').filter({ hasText: /(?:Publish|Schedule|Terbitkan|Jadwalkan)$/ }),
}
