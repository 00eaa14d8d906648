import { expect, test } from 'vitest'
import { readPostAddress } from '../../utils/log/import/post-address.ts'
import { recognise } from '../../utils/log/import/recognise.ts'

const kindOf = (content: string) => recognise(new Blob([content]))

test.each([
  [
    'export',
    '\uFEFF {"exportedAt":"2026-11-23T00:00:00Z", "format" : "saring-log","version":1,"entries":[]}',
  ],
  ['export', '"id";"platform";"hash";"installation"\r\n'],
  ['x', 'window.YTD.tweets.part0 = [\n {"tweet": {"id_str":"1"}}]'],
  ['x', 'window.YTD.tweet.part1 = []'],
  ['x', '[{"tweet":{"full_text":"a"}}]'],
  ['facebook', '[{"timestamp":1763440200,"attachments":[],"data":[{"post":"a"}]}]'],
  ['instagram', '[{"media":[{"uri":"a.jpg","creation_timestamp":1763440200,"title":""}]}]'],
  ['instagram', '{"ig_stories":[]}'],
  ['suite', 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type\n'],
  [undefined, 'window.YTD.account.part0 = []'],
  [undefined, '{"profile":{"name":"a"}}'],
  [undefined, 'nama,alamat\na,b'],
  [undefined, '\u0000\u0001PNG'],
  [undefined, ''],
])('recognises %s by what is in it', async (kind, content) => {
  expect(await kindOf(content)).toBe(kind)
})

test('reads the address of a post as it is pasted', () => {
  expect(readPostAddress('x', ' https://mobile.twitter.com/dinkes/status/199000?s=20 ')).toEqual({
    permalink: 'https://mobile.twitter.com/dinkes/status/199000?s=20',
    postId: '199000',
  })
  expect(readPostAddress('x', 'https://x.com/dinkes')).toMatchObject({ postId: null })
  expect(readPostAddress('instagram', 'https://www.instagram.com/p/Cabc/')).toMatchObject({ postId: null })
  for (const other of [
    'https://x.com.evil.id/a/status/1',
    'javascript:alert(1)',
    'x.com/a',
    '',
    'https://instagram.com/p/1',
  ])
    expect(readPostAddress('x', other)).toBeUndefined()
})
