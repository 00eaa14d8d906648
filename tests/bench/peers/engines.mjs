/** The peers: each makes a function that checks a text and resolves to how many findings it had. */
export const engines = {
  async alex() {
    const { text } = await import('alex')
    return (draft) => text(draft).messages.length
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good')
    return (draft) => writeGood(draft).length
  },
  async textlint() {
    const { TextlintKernel } = await import('@textlint/kernel')
    const names = ['alex', 'no-todo', 'stop-words', 'terminology', 'write-good']
    const rules = await Promise.all(
      names.map(async (ruleId) => ({ ruleId, rule: plain(await import(`textlint-rule-${ruleId}`)) })),
    )
    const plugin = plain(await import('@textlint/textlint-plugin-text'))
    const kernel = new TextlintKernel()
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules }
    return async (draft) => (await kernel.lintText(draft, options)).messages.length
  },
  async harper() {
    const { LocalLinter } = await import('harper.js')
    const { binary } = await import('harper.js/binary')
    const linter = new LocalLinter({ binary })
    await linter.setup()
    return async (draft) => (await linter.lint(draft)).length
  },
}

/** The default export, also of packages that were CommonJS once. */
const plain = ({ default: exported }) => exported.default ?? exported
