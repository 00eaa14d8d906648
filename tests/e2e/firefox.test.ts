import { expect, test } from 'vitest'
import { setFirefoxStage } from './firefox/stage.ts'
import { journeys } from './journeys.ts'
import { eventually } from './stage.ts'

const stage = setFirefoxStage()

journeys(stage)

test('the page of the first run tells of a withheld site, and gets it back by a click', async () => {
  expect(await stage.withhold('https://x.com/*')).toBe(true)
  const page = await stage.openOwn('welcome.html')
  const held = page.locator('[data-site][data-allowed="false"]')
  await eventually(() => held.count()).toBe(1)
  expect(await held.first().getAttribute('data-site')).toBe('x')
  await page.locator('[data-saring="access"] button').click()
  await eventually(() => held.count()).toBe(0)
  await page.getByText(/roda gigi di sebelah Saring/u).waitFor()
  await page.close()
})
