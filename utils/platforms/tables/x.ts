import type { Known } from './table.ts'

/** Where X keeps things. Ids are not unique on a page: everything is looked for from an editor outwards. */
export const selectors = {
  editor: {
    is: '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]',
    confirmed: '2026-10',
  },
  submit: { is: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', confirmed: '2026-08' },
  dialog: { is: '[role="dialog"]', confirmed: '2026-08' },
  inlineReply: { is: '[data-testid="inline_reply_offscreen"]', confirmed: '2026-07' },
  tweet: { is: '[data-testid="tweet"]', confirmed: '2026-08' },
  tweetText: { is: '[data-testid="tweetText"]', confirmed: '2026-08' },
  /** In a link to the post itself. */
  time: { is: 'a[href*="/status/"] > time[datetime]', confirmed: '2026-07' },
  userName: { is: '[data-testid="User-Name"]', confirmed: '2026-07' },
  attachments: { is: '[data-testid="attachments"]', confirmed: '2026-08' },
  ownImage: { is: 'img[src^="blob:"]', confirmed: '2026-08' },
  ownVideo: { is: 'video', confirmed: '2026-08' },
  altText: { is: '[data-testid="altTextWrapper"]', confirmed: '2026-07' },
  profileLink: { is: 'a[data-testid="AppTabBar_Profile_Link"]', confirmed: '2026-08' },
  switcher: { is: '[data-testid="SideNav_AccountSwitcher_Button"]', confirmed: '2026-08' },
  avatar: { is: '[data-testid^="UserAvatar-Container-"]', confirmed: '2026-08' },
  toast: { is: '[data-testid="toast"]', confirmed: '2026-08' },
  toastLink: { is: 'a[href*="/status/"]', confirmed: '2026-08' },
} as const satisfies Record<string, Known<string>>

export const patterns = {
  /** What the alt-text link says while there is none: English and Indonesian. */
  noAlt: { is: /^(?:add description|tambah(?:kan)? deskripsi|alt)?$/iu, confirmed: '2026-07' },
  /** Labels of the post button that tell a reply where the page's structure does not: English and Indonesian. */
  reply: { is: /^(?:reply|balas)$/iu, confirmed: '2026-08' },
  profilePath: { is: /^\/(\w{1,50})\/?$/u, confirmed: '2026-08' },
  statusPath: { is: /^\/([^/]+)\/status\/(\d+)\/?$/u, confirmed: '2026-08' },
  handle: { is: /@(\w{1,50})/u, confirmed: '2026-08' },
  /** The cookie with the number of the account that is signed in. */
  cookie: { is: /(?:^|;\s*)twid=u(?:%3D|=)(\d+)/u, confirmed: '2026-08' },
} as const satisfies Record<string, Known<RegExp>>

/** Operation names: the last part of the address; the id before it changes. */
export const address: Known<RegExp> = {
  is: /\/i\/api\/graphql\/[^/]+\/(\w+)(?:[?#]|$)/u,
  confirmed: '2026-08',
}
export const operations = {
  CreateTweet: { is: 'create', confirmed: '2026-09' },
  CreateNoteTweet: { is: 'create', confirmed: '2026-09' },
  CreateScheduledTweet: { is: 'schedule', confirmed: '2026-08' },
  DeleteTweet: { is: 'delete', confirmed: '2026-08' },
} as const satisfies Record<string, Known<string>>

/** Paths in what is sent. */
export const sent = {
  text: { is: 'variables.tweet_text', confirmed: '2026-08' },
  inReplyTo: { is: 'variables.reply.in_reply_to_tweet_id', confirmed: '2026-08' },
  edited: { is: 'variables.edit_options.previous_tweet_id', confirmed: '2026-08' },
  scheduledText: { is: 'variables.post_tweet_request.status', confirmed: '2026-08' },
  scheduledAt: { is: 'variables.execute_at', confirmed: '2026-08' },
  deleted: { is: 'variables.tweet_id', confirmed: '2026-08' },
} as const satisfies Record<string, Known<string>>

/** Paths in what is answered; where several are given, the first that holds something counts. */
export const answered = {
  created: {
    is: [
      'data.create_tweet.tweet_results.result',
      'data.notetweet_create.tweet_results.result',
      'data.create_note_tweet.tweet_results.result',
    ],
    confirmed: '2026-09',
  },
  /** A result that is wrapped for its visibility holds the post in here. */
  wrapped: { is: ['tweet'], confirmed: '2026-08' },
  postId: { is: ['rest_id'], confirmed: '2026-09' },
  text: { is: ['legacy.full_text'], confirmed: '2026-09' },
  account: {
    is: ['core.user_results.result.core.screen_name', 'core.user_results.result.legacy.screen_name'],
    confirmed: '2026-09',
  },
  scheduled: { is: ['data.tweet'], confirmed: '2026-08' },
  deleted: { is: ['data.delete_tweet'], confirmed: '2026-08' },
} as const satisfies Record<string, Known<readonly string[]>>
