import { type Fields, parseLines, postForm } from './send.ts'

// biome-ignore lint/suspicious/noExplicitAny: the platforms' own answers, of any shape
export type Data = any

let requests = 0

/**
 * Sends a GraphQL operation as Meta's sites do: form-encoded, named in body and header, with a document number that
 * changes from release to release. Resolves to the answer's first line.
 */
export async function sendOperation(
  path: string,
  who: { acting: string; user: string },
  operation: string,
  variables: object,
): Promise<{ data: Data; errors?: Data[] }> {
  const fields: Fields = {
    av: who.acting,
    __user: who.user,
    __a: '1',
    __req: (++requests).toString(36),
    fb_dtsg: 'practice',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: operation,
    server_timestamps: 'true',
    variables: JSON.stringify(variables),
    doc_id: String(7_000_000_000_000_000 + Math.floor(Math.random() * 1e15)),
  }
  const { text } = await postForm(path, fields, { 'x-fb-friendly-name': operation })
  return (parseLines(text)[0] ?? { data: {} }) as { data: Data }
}
