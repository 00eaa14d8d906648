import type { CDPSession, Page } from 'playwright-core'

/** A page with a composer, and how that is opened and closed. */
export interface Box {
  readonly address: string
  readonly open: string
  readonly editor: string
  readonly close: string
}

/** What each cycle between two counts of them left in the page, on average. */
export interface Growth {
  readonly from: number
  readonly to: number
  /** Bytes of the whole heap: grows for a while with every page, as the engine compiles what runs often. */
  readonly heap: number
  /** Bytes of the heap's objects, strings, arrays and functions, without compiled code. */
  readonly objects: number
  readonly nodes: number
  readonly listeners: number
}

type Held = Omit<Growth, 'from' | 'to'>
const measures = ['heap', 'objects', 'nodes', 'listeners'] as const

/** Counts of cycles at which the page is looked at: what grows alike from each to the next is kept by every cycle. */
const marks = [10, 30, 50]
const draft = 'Rapat digelar Senin, 26 Juli 2023 dirumah warga.'

/** Opens a composer over and over, writes in it, empties it and closes it, and takes down how the page grows. */
export async function measureCycles(
  page: Page,
  session: CDPSession,
  box: Box,
  withSaring: boolean,
): Promise<Growth[]> {
  await page.goto(box.address)
  await session.send('Performance.enable')
  const chip = (form: string) => page.locator(`saring-assistant [data-saring="status"]${form}`).waitFor()
  const cycle = async () => {
    await page.locator(box.open).first().click()
    await page.locator(box.editor).click()
    if (withSaring) await chip('')
    await page.keyboard.insertText(draft)
    if (withSaring) await chip('[data-state="ready"][data-errors="1"]')
    // X asks before it drops a draft.
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
    if (withSaring) await chip('[data-state="ready"][data-errors="0"]')
    await page.locator(box.close).first().click()
    await page.locator(box.editor).waitFor({ state: 'detached' })
  }
  const growth: Growth[] = []
  let before: Held | undefined
  for (let done = 0, next = 0; next < marks.length; next++) {
    for (; done < marks[next]!; done++) await cycle()
    const now = await held(session)
    if (before) {
      const [from, to] = [marks[next - 1]!, marks[next]!]
      const each = (name: keyof Held) => (now[name] - before![name]) / (to - from)
      growth.push({
        from,
        to,
        ...(Object.fromEntries(measures.map((name) => [name, each(name)])) as unknown as Held),
      })
    }
    before = now
  }
  return growth
}

/** The growths for people to read. */
export function growthLines(ours: readonly Growth[], bare: readonly Growth[]): string[] {
  const kilo = (bytes: number) => `${(bytes / 1e3).toFixed(2)} kB`
  const told = ({ heap, objects, nodes, listeners }: Growth) =>
    `${kilo(objects)} of objects (${kilo(heap)} with compiled code), ${nodes.toFixed(1)} nodes, ${listeners.toFixed(1)} listeners`
  return ours.map((growth, index) => {
    const without = bare[index]
    return `from ${growth.from} to ${growth.to}: ${told(growth)}; without Saring ${without ? told(without) : '-'}`
  })
}

export async function held(session: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return {
    heap: usedSize,
    objects: await objectBytes(session),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  }
}

/** Of a heap snapshot, as far as it is read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[], ...unknown[]] }
  }
  readonly nodes: number[]
}

/** Neither the engine's compiled code nor what the browser holds beside its heap. */
const notObjects = new Set(['code', 'native', 'hidden', 'synthetic'])

async function objectBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = []
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', take)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const fields = snapshot.meta.node_fields
  const types = snapshot.meta.node_types[0]
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!notObjects.has(types[nodes[at + type]!]!)) bytes += nodes[at + size]!
  }
  return bytes
}
