import { oneOf } from './settings.ts'

export interface Answer {
  status: number
  text: string
}

const transport = oneOf('transport', 'xhr', 'fetch', 'request')

export type Fields = Record<string, string>

const form = (fields: Fields) => new URLSearchParams(fields).toString()

/** Sends a form-encoded body the way the page was asked to (`?transport=`); both ways occur on the platforms. */
export async function postForm(address: string, fields: Fields, headers: Fields = {}): Promise<Answer> {
  return post(address, form(fields), { 'content-type': 'application/x-www-form-urlencoded', ...headers })
}

export async function post(
  path: string,
  body: XMLHttpRequestBodyInit,
  headers: Fields = {},
): Promise<Answer> {
  const address = new URL(path, location.origin).href
  if (transport === 'xhr') return sendByXhr(address, body, headers)
  const init = { method: 'POST', headers, body }
  const response = await (transport === 'request' ? fetch(new Request(address, init)) : fetch(address, init))
  return { status: response.status, text: await response.text() }
}

function sendByXhr(address: string, body: XMLHttpRequestBodyInit, headers: Fields): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address, true)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => reject(new Error('The connection broke.'))
    request.send(body)
  })
}

/** The parts of a streamed answer: an object a line, perhaps behind the guard against inclusion as a script. */
export function parseLines(text: string): unknown[] {
  return text
    .replace(/^for \(;;\);/, '')
    .split('\n')
    .flatMap((line) => {
      try {
        return line.trim() === '' ? [] : [JSON.parse(line)]
      } catch {
        return []
      }
    })
}
