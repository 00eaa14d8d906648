import { readFile } from 'node:fs/promises'
import { journeys } from './journeys.ts'
import { setStage } from './stage.ts'

const stage = setStage()

journeys({
  get site() {
    return stage.site
  },
  open: stage.open,
  openOn: stage.openOn,
  putPack: stage.putPack,
  log: stage.log,
  stored: stage.stored,
  async openOwn(path) {
    const page = await stage.browser.context.newPage()
    await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`)
    return page
  },
  async downloaded(page, press) {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  },
})
