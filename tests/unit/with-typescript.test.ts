import { expect, it } from 'vitest'

const { withTypeScript } = await import(new URL('../../scripts/with-typescript.mjs', import.meta.url).href)

// As the practice pages load their builder, on a machine that has not built them yet.
it('keeps open what a scene loads while it plays', async () => {
  const told = withTypeScript(
    process.cwd(),
    'tests/fixtures/terminal/later.ts',
    ({ tell }: { tell: () => Promise<string> }) => tell(),
  )
  expect(await told).toBe('satu true')
})
