import { config } from './config.ts'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the platform's own answer, of any shape
  json: any
}

/** Sends JSON the way the page was asked to; x.com itself uses XMLHttpRequest. */
export async function postJson(path: string, body: unknown): Promise<Answer> {
  const address = new URL(path, location.origin).href
  const text = JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'x-client-transaction-id': randomId(48),
    'x-twitter-client-language': config.lang,
  }
  if (config.transport === 'xhr') return sendByXhr(address, text, headers)
  const init = { method: 'POST', headers, body: text }
  const response = await (config.transport === 'request'
    ? fetch(new Request(address, init))
    : fetch(address, init))
  return { status: response.status, json: parse(await response.text()) }
}

function sendByXhr(address: string, text: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address, true)
    if (config.json) request.responseType = 'json'
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.onload = () => {
      const json = config.json ? request.response : parse(request.responseText)
      resolve({ status: request.status, json })
    }
    request.onerror = () => reject(new Error('The connection broke.'))
    request.send(text)
  })
}

export async function upload(file: Blob): Promise<string> {
  const response = await fetch('/i/media/upload.json', { method: 'POST', body: file })
  const answer = (await response.json()) as { media_id_string: string }
  return answer.media_id_string
}

/** A number that changes with every request, as X's query and transaction ids do from release to release. */
export function randomId(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % 64]).join('')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
