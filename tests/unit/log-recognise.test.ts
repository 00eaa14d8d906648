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
  ['export', '{"format":"saring-log","note":"window.YTD.tweets.part0"}'],
  ['x', '[{"tweet":{"full_text":"a"}}]'],
  ['facebook', '[{"timestamp":1763440200,"attachments":[],"data":[{"post":"a"}]}]'],
  ['instagram', '[{"media":[{"uri":"a.jpg","creation_timestamp":1763440200,"title":""}]}]'],
  ['instagram', '{"ig_stories":[]}'],
  ['suite', 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type\n'],
  ['x', '\uFEFF\n  window.YTD.tweets.part0 = []'],
  ['x', '[ { "id_str": "1", "full_text" : "a" } ]'],
  ['x', ' [\n{ "tweet" : {} }]'],
  ['facebook', '[{"timestamp" : 1763440200, "data" : [{"post":"a"}]}]'],
  // An album of Facebook: its pictures have times, too.
  ['facebook', '[{"timestamp":1,"attachments":[{"data":[{"media":{"creation_timestamp":1}}]}],"media":[]}]'],
  ['instagram', '{ "ig_reels_media" : [] }'],
  ['instagram', '[{"media" : [{"creation_timestamp" : 1}]}]'],
  ['export', 'id\tHASH\tinstallation\rx\ty\tz'],
  ['export', ' "hash" ,"installation" \n'],
  ['suite', 'id kiriman;tautan permanen;waktu terbit\n1;2;3'],
  [undefined, 'hash,id\n'],
  [undefined, 'id,installation\n'],
  [undefined, 'id,text\nhash,installation'],
  [undefined, 'Post ID,Permalink\nPublish time'],
  [undefined, '{"timestamp":1763440200}'],
  [undefined, '{"timestamp":"x","data":[]}'],
  [undefined, '[{"creation_timestamp":1763440200}]'],
  [undefined, '[{"media":[{"uri":"a.jpg"}]}]'],
  [undefined, '{"ig_other":[]}'],
  [undefined, '{"a":{"ig_stories":[]}}'],
  [undefined, '{"a":[{"tweet":{}}]}'],
  [undefined, 'x {"format":"saring-log"}'],
  [undefined, '{"format":"saring-log-x"}'],
  [undefined, 'window.YTDx.tweets.part0 = []'],
  [undefined, 'x window.YTD.tweets.part0 = []'],
  [undefined, `[${' '.repeat(70_000)}{"tweet":{}}]`],
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
