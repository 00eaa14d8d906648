import { describe, expect, it } from 'vitest'
import { facebook, instagram, openComposer, toCaption } from './grounds.ts'
import { picture } from './picture.ts'
import type { Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ still: true })
const words =
  'Rapat digelar Senin, 26 Juli 2023 di aula kantor kecamatan lantai dua bersama warga dan para kader posyandu dari semua desa yang hadir sejak pagi.'

/** What the chip lies over: the draft's letters, and what the page offers to press. */
const underChip = <P extends string>({ editor }: Scene<P>, place: P) =>
  editor(place).evaluate((root) => {
    const chip = document
      .querySelector('saring-assistant')
      ?.shadowRoot?.querySelector('[data-saring="status"]')
      ?.getBoundingClientRect()
    if (!chip) throw new Error('There is no chip')
    const range = document.createRange()
    const letters: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const at of (node.nodeValue ?? '').split('').keys()) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        if (left < chip.right && chip.left < right && top < chip.bottom && chip.top < bottom) {
          letters.push((node.nodeValue ?? '')[at]!)
        }
      }
    }
    const middle = [chip.x + chip.width / 2, chip.y + chip.height / 2] as const
    const control = document
      .elementsFromPoint(...middle)
      .find(({ localName }) => localName !== 'saring-assistant')
      ?.closest('button, a, input, [role="button"]')
    return { letters: letters.join(''), control: control?.textContent ?? undefined }
  })

/** Types until the box holds two full lines; the chip may never hide what was typed. */
async function expectLegible<P extends string>(scene: Scene<P>, place: P, name: string) {
  await scene.type(place, words.slice(0, 20))
  const seen = new Set<string | null>()
  for (let at = 20; at < words.length; at += 6) {
    await scene.page.keyboard.insertText(words.slice(at, at + 6))
    await eventually(() => underChip(scene, place)).toEqual({ letters: '', control: undefined })
    seen.add(await scene.chip.getAttribute('data-aside'))
    if (at === 50) await picture(scene.page, name)
  }
  return seen
}

describe('the chip', () => {
  it('steps aside where a line of X reaches it, still opens the panel, and comes back to an empty box', async () => {
    const scene = await stage.open('/home')
    expect(await expectLegible(scene, 'home', 'chip-x')).toEqual(new Set(['false', 'true']))
    await scene.chip.click()
    await scene.panel.waitFor()
    await scene.editor('home').click()
    await scene.page.keyboard.press('Control+a')
    await scene.page.keyboard.press('Delete')
    await eventually(() => scene.chip.getAttribute('data-aside')).toBe('false')
  })

  it('hides nothing in a narrow window', async () => {
    const scene = await stage.open('/home')
    await scene.page.setViewportSize({ width: 420, height: 700 })
    await expectLegible(scene, 'home', 'chip-x-narrow')
  })

  it('stays in the corner where the box has room under its text', async () => {
    const scene = await stage.open('/home')
    await scene.openModal()
    await scene.type('modal', words.slice(0, 60))
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    expect(await scene.chip.getAttribute('data-aside')).toBe('false')
  })

  it('hides nothing in a post and a comment of Facebook, nor in a caption of Instagram', async () => {
    const post = await stage.openOn(facebook, '/')
    await openComposer(post)
    await expectLegible(post, 'feed', 'chip-facebook')
    const comment = await stage.openOn(facebook, '/')
    await expectLegible(comment, 'comment', 'chip-facebook-comment')
    const caption = await stage.openOn(instagram, '/')
    await toCaption(caption.page)
    await expectLegible(caption, 'caption', 'chip-instagram')
  })
})
