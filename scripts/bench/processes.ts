import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly renderer: boolean
  /** Bytes that are in memory, without what is mapped from files and shared. */
  readonly memory: number
  /** Seconds of processor time so far. */
  readonly cpu: number
}

/** The browser that this process started, and everything below it. Empty where there is no /proc. */
function browserProcesses(): Process[] {
  const all = processIds().flatMap((pid) => read(pid))
  const own = new Set([process.pid])
  for (let size = 0; size < own.size; ) {
    size = own.size
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid)
  }
  return all.filter(({ pid }) => own.has(pid) && pid !== process.pid)
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0)
  } catch {
    return []
  }
}

function read(pid: number): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => Number(status.match(new RegExp(`^${name}:\\s*(\\d+)`, 'mu'))?.[1] ?? 0)
    const renderer = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')
    // After the name in brackets, which may hold anything: the 12th and 13th field, in hundredths of a second.
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    const cpu = (Number(times[11]) + Number(times[12])) / 100
    return [{ pid, parent: field('PPid'), renderer, memory: field('RssAnon') * 1024, cpu }]
  } catch {
    return []
  }
}

export interface Use {
  /** Bytes by which the page's process grew at most while the work ran. */
  readonly page: number
  /** The same for all processes of the browser together. */
  readonly browser: number
  /** Seconds of processor time that all processes of the browser took: on a busy machine, the fairer figure. */
  readonly cpu: number
}

/** Runs work and watches what the browser takes meanwhile. Undefined where it cannot be watched. */
export async function watchUse<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; use: Use | undefined }> {
  const measure = () => {
    const all = browserProcesses()
    const renderers = all.filter(({ renderer }) => renderer).map(({ memory }) => memory)
    return {
      page: Math.max(0, ...renderers),
      browser: all.reduce((sum, { memory }) => sum + memory, 0),
      cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    }
  }
  const before = measure()
  let page = 0
  let browser = 0
  const timer = setInterval(() => {
    const now = measure()
    page = Math.max(page, now.page - before.page)
    browser = Math.max(browser, now.browser - before.browser)
  }, 200)
  try {
    const result = await work()
    return {
      result,
      use: before.browser > 0 ? { page, browser, cpu: measure().cpu - before.cpu } : undefined,
    }
  } finally {
    clearInterval(timer)
  }
}
