import { closeStage, elsewhere, openStage } from './stage.ts'

/** Lets a person play, until the browser is closed. */
export async function run(root: string): Promise<void> {
  const stage = await openStage(root, { headless: false })
  for (const address of Object.values(elsewhere)) {
    const page = await stage.browser.context.newPage()
    await page.goto(address)
  }
  await stage.page.bringToFront()
  console.log(
    'Saring terbuka di halaman latihan. Tulis sesuatu di kotak unggahan; tutup peramban untuk selesai.',
  )
  await new Promise<void>((resolve) => stage.browser.context.once('close', () => resolve()))
  await closeStage(stage).catch(() => {})
}
