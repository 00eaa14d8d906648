import { describe, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { business, facebook, instagram } from './grounds.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const open = () => stage.openOn(facebook, '/')

describe('hashtags and templates', () => {
  it('stand in a paragraph of their own, one behind the other', async () => {
    await stage.putPack(nusaraya())
    const scene = await open()
    await scene.page.locator('[data-pagelet="FeedComposer"] [role="button"]').first().click()
    await scene.type('feed', 'Longsor menutup jalan desa.')
    await eventually(scene.counts).toBeDefined()
    await scene.openPanel()
    await scene.panel.locator('#saring-tab-hashtags').click()
    await scene.panel.locator('.pane [data-hashtag="#SiagaNusaraya"]').click()
    await eventually(() => scene.model('feed')).toBe('Longsor menutup jalan desa.\n\n#SiagaNusaraya')
    await scene.panel.locator('.pane [data-hashtag="#NusarayaMaju"]').click()
    await eventually(() => scene.model('feed')).toBe(
      'Longsor menutup jalan desa.\n\n#SiagaNusaraya #NusarayaMaju',
    )
  })

  it('are chosen after a slash without sending, where Enter sends', async () => {
    const scene = await open()
    await scene.type('comment', '/terima')
    const option = scene.page.locator('saring-assistant [data-saring="slash"] [role="option"]')
    await option.filter({ hasText: 'Ucapan terima kasih' }).waitFor()
    await scene.page.keyboard.press('Enter')
    await eventually(() => scene.model('comment')).toBe('Terima kasih atas infonya.')
    expect(await stage.log()).toEqual([])
  })

  it('go into the box of Business Suite', async () => {
    const scene = await stage.openOn(business, '/latest/composer')
    await scene.type('composer', 'Longsor menutup jalan desa.')
    await eventually(scene.counts).toBeDefined()
    await scene.openPanel()
    await scene.panel.locator('#saring-tab-hashtags').click()
    await scene.panel.locator('.pane [data-hashtag="#SiagaNusaraya"]').click()
    await eventually(() => scene.model('composer')).toContain('#SiagaNusaraya')
    expect(await scene.model('composer')).toMatch(/^Longsor menutup jalan desa\.\s+#SiagaNusaraya$/u)
  })

  it('go into a comment on Instagram, after a slash or from the panel', async () => {
    const scene = await stage.openOn(instagram, '/')
    await scene.type('comment', '/terima')
    const option = scene.page.locator('saring-assistant [data-saring="slash"] [role="option"]')
    await option.filter({ hasText: 'Ucapan terima kasih' }).waitFor()
    await scene.page.keyboard.press('Enter')
    await eventually(() => scene.model('comment')).toBe('Terima kasih atas infonya.')
    await scene.openPanel()
    await scene.panel.locator('#saring-tab-hashtags').click()
    await scene.panel.locator('.pane [data-hashtag="#NusarayaMaju"]').click()
    await eventually(() => scene.model('comment')).toMatch(/^Terima kasih atas infonya\.\s+#NusarayaMaju$/u)
    expect(await stage.log()).toEqual([])
  })
})
