import type { Known } from './table.ts'

/** Where Facebook and Meta Business Suite keep things. Class names mean nothing there; what is left is roles. */
export const selectors = {
  lexical: {
    is: '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]',
    confirmed: '2026-05',
  },
  /** Business Suite's; a text box by role in its older and reel composers. */
  suite: { is: '[contenteditable="true"]:is([role="combobox"], [role="textbox"])', confirmed: '2026-09' },
  dialog: { is: '[role="dialog"]', confirmed: '2026-10' },
  button: { is: '[role="button"], button', confirmed: '2026-10' },
  commentForm: { is: 'form[role="presentation"]', confirmed: '2026-05' },
  commentSubmit: { is: '#focused-state-composer-submit', confirmed: '2026-05' },
  article: { is: '[role="article"]', confirmed: '2026-05' },
  /** A comment's age leads to the comment itself. */
  commentLink: { is: 'a[href*="comment_id="]', confirmed: '2026-05' },
  heading: { is: 'h1, h2, h3, h4, [role="heading"]', confirmed: '2026-05' },
  notText: { is: '[aria-hidden="true"], [contenteditable="true"], script, style', confirmed: '2026-05' },
  ownImage: { is: 'img[src^="blob:"]', confirmed: '2026-05' },
  ownVideo: { is: 'video', confirmed: '2026-05' },
  target: { is: '[role="combobox"]:not([contenteditable="true"])', confirmed: '2026-08' },
  switch: { is: '[role="switch"]', confirmed: '2026-09' },
  /** Of the channels, once each is worded apart: one text is in sight at a time. */
  tab: { is: '[role="tab"]', confirmed: '2026-09' },
  /** What a tab shows. Not seen by anybody: a tab's text may as well stand in no panel. */
  panel: { is: '[role="tabpanel"]', confirmed: '2026-09' },
  listed: { is: '[role="checkbox"], input[type="checkbox"]', confirmed: '2026-09' },
  status: { is: '[role="alert"], [role="status"]', confirmed: '2026-10' },
} as const satisfies Record<string, Known<string>>

/** Labels, compared without zero-width characters and without regard to case. Javanese and Sundanese: none known. */
export const labels = {
  /** English, Indonesian, and the other languages that were seen. */
  publish: {
    is: 'post|publish|share|share now|schedule|posting|kirim|publikasikan|terbitkan|bagikan|bagikan sekarang|jadwalkan|publier|postar|發佈|发帖|نشر',
    confirmed: '2026-10',
  },
  next: { is: 'next|berikutnya|selanjutnya', confirmed: '2026-07' },
  comment: { is: 'comment|post comment|reply|komentari|balas', confirmed: '2026-05' },
  save: { is: 'save|simpan', confirmed: '2026-05' },
} as const satisfies Record<string, Known<string>>

/** What tells one kind of box from another. */
export const patterns = {
  /** Chats, whose boxes are made the same. */
  message: {
    is: /^(?:aa$|message\b|pesan\b|(?:write|send|type|tulis|kirim|ketik)\w*\s(?:a\s)?(?:message|pesan)\b)/iu,
    confirmed: '2026-02',
  },
  messagePath: { is: /^\/(?:messages|latest\/inbox)\b/u, confirmed: '2026-02' },
  comment: { is: /komentar|comment|\banswer as\b|\bjawab/iu, confirmed: '2026-05' },
  reply: { is: /^(?:reply|balas|wales|bales)/iu, confirmed: '2026-05' },
  /** The label of a comment that stands there: its author, then how long ago. */
  commentBy: {
    is: /^(?:comment|reply|komentar|balasan) (?:by|oleh|dari) (.+?)(?:\s\d.*|\s(?:a|an|se)\s?\w+ (?:ago|lalu).*|,.*)?$/iu,
    confirmed: '2026-05',
  },
} as const satisfies Record<string, Known<RegExp>>

/** Where Business Suite lists what is published, and the number of each post there. */
export const listings = {
  listing: { is: /^\/latest\/posts\/published_posts/u, confirmed: '2026-09' },
  listedId: { is: /\b(\d{5,25})\b/u, confirmed: '2026-09' },
} as const satisfies Record<string, Known<RegExp>>

/** What tells who posts, and where to. */
export const identity = {
  /** Labels that name who comments. */
  actingAs: {
    is: /^(?:comment|answer|reply|komentar|balas|jawab)\w* (?:as|sebagai) (.*[^.…])[.…]*$/iu,
    confirmed: '2026-05',
  },
  /** The combobox that names the page to post to. */
  target: {
    is: /^(?:post|posting|kirim|publikasikan|bagikan)\w* (?:to|ke|di) (.+)$/iu,
    confirmed: '2026-08',
  },
  /** What in a comment's address leads to it; the rest follows people. */
  leads: {
    is: /^(?:comment_id|reply_comment_id|story_fbid|id|fbid|v)$/u,
    confirmed: '2026-05',
  },
  /**
   * The switch that words a post for each channel apart, by the two names in it: "Customize (Customise) post for
   * Facebook and Instagram". Its Indonesian words were not seen.
   */
  apart: { is: /facebook.{0,80}instagram|instagram.{0,80}facebook/iu, confirmed: '2026-09' },
  /** Another switch may name both: of their stories. */
  stories: { is: /\bstor(?:y|ies)\b|\bcerita\b/iu, confirmed: '2026-09' },
  group: { is: /^\/groups\/([^/?]+)/u, confirmed: '2026-10' },
  /** The address of a page or profile of its own. */
  profilePath: { is: /^\/(?!\w+\.php)([\w.]{3,100})\/?$/u, confirmed: '2026-10' },
  account: { is: /(?:^|;\s*)c_user=(\d+)/u, confirmed: '2026-10' },
  actingPage: { is: /(?:^|;\s*)i_user=(\d+)/u, confirmed: '2026-10' },
  /** What embeds the accounts that Business Suite posts to, and in it one of them. */
  presence: {
    is: /\{[^{}]*"presenceType"\s*:\s*"(?:FACEBOOK|INSTAGRAM)"[^{}]*\}/gu,
    confirmed: '2026-10',
  },
} as const satisfies Record<string, Known<RegExp>>

/** What the page says once something is out. */
export const notices = {
  published: {
    is: /your (?:post|reel|video) (?:is|has been) (?:now )?(?:published|shared|scheduled)|post scheduled|reel anda kini tayang|(?:postingan|reel|video) anda (?:telah |sudah )?(?:dipublikasikan|diterbitkan|dibagikan|dijadwalkan)/iu,
    confirmed: '2026-09',
  },
  contentId: { is: /ID:\s?(\d{5,25})\b/u, confirmed: '2026-09' },
} as const satisfies Record<string, Known<RegExp>>

/** The number of a post in its address. */
export const numberInPath: Known<RegExp> = {
  is: /\/(?:permalink|posts|videos|reel)\/(\d{1,25})(?:[/?]|$)/u,
  confirmed: '2026-10',
}

export const address: Known<RegExp> = { is: /\/api\/graphql\/?(?:[?#]|$)/u, confirmed: '2026-10' }
/** The form field that names the operation. */
export const operationName: Known<RegExp> = {
  is: /(?:^|&)fb_api_req_friendly_name=(\w+)/u,
  confirmed: '2026-10',
}
export const operationHeader: Known<string> = { is: 'x-fb-friendly-name', confirmed: '2026-10' }
export const operations = {
  ComposerStoryCreateMutation: { is: 'post', confirmed: '2026-09' },
  useCometUFICreateCommentMutation: { is: 'comment', confirmed: '2026-09' },
  CometUFICreateCommentMutation: { is: 'comment', confirmed: '2025-06' },
  BusinessComposerStoryCreationMutation: { is: 'suite', confirmed: '2026-10' },
  BusinessComposerVideoSetPublishedMutation: { is: 'suite', confirmed: '2026-10' },
  ReelComposerReelPublishMutation: { is: 'suite', confirmed: '2026-10' },
  ComposerStoryEditMutation: { is: 'edit', confirmed: '2026-09' },
  useCometTrashPostMutation: { is: 'delete', confirmed: '2026-09' },
  CometUFIDeleteCommentMutation: { is: 'delete', confirmed: '2026-09' },
} as const satisfies Record<string, Known<string>>

/** Paths in the variables that are sent; the first that holds something counts. */
export const sent = {
  text: { is: ['input.message.text', 'input.base.message.text', 'input.base.text'], confirmed: '2026-10' },
  scheduledAt: {
    is: [
      'input.unpublished_content_data.scheduled_publish_time',
      'input.base.unpublished_content_data.scheduled_publish_time',
    ],
    confirmed: '2026-10',
  },
  channels: { is: ['input.channels'], confirmed: '2026-10' },
  /** Within `input` under a channel's name (FACEBOOK_NEWS_FEED, INSTAGRAM_POST): what that channel has of its own. */
  channelText: { is: ['message.text'], confirmed: '2024-06' },
  channelScheduledAt: { is: ['unpublished_content_data.scheduled_publish_time'], confirmed: '2024-06' },
  actor: { is: ['input.actor_id', 'input.base.actor_id'], confirmed: '2026-10' },
  subject: {
    is: ['input.story_id', 'input.comment_id', 'input.post_id', 'input.id', 'story_id', 'comment_id'],
    confirmed: '2026-09',
  },
} as const satisfies Record<string, Known<readonly string[]>>

/** Paths in what is answered. */
export const answered = {
  story: { is: ['data.story_create'], confirmed: '2026-09' },
  /** Within it. */
  storyId: {
    is: [
      'story.legacy_story_hideable_id',
      'post_id',
      'group_feed_story_edge.node.post_id',
      'feed_story_edge.node.post_id',
      'story.id',
      'story_id',
    ],
    confirmed: '2026-09',
  },
  storyUrl: { is: ['story.url', 'group_feed_story_edge.node.url'], confirmed: '2026-09' },
  waits: {
    is: ['story.if_viewer_can_learn_more_about_pending_post'],
    confirmed: '2026-09',
  },
  spam: {
    is: ['story.is_marked_as_spam', 'story.is_marked_as_spam_by_admin_assistant'],
    confirmed: '2026-09',
  },
  scheduledAt: { is: ['story.scheduled_publish_time'], confirmed: '2026-09' },
  comment: { is: ['data.comment_create'], confirmed: '2026-09' },
  commentNode: { is: ['feedback_comment_edge.node'], confirmed: '2026-09' },
  commentId: { is: ['legacy_fbid', 'id'], confirmed: '2026-09' },
  commentUrl: { is: ['url', 'feedback.url'], confirmed: '2026-09' },
  suite: { is: ['data.xfamily_content_create'], confirmed: '2026-10' },
  suiteItems: { is: ['items'], confirmed: '2026-10' },
  suitePost: { is: ['story.post_id', 'id'], confirmed: '2026-10' },
  suiteLater: { is: ['pending_publish_content_id'], confirmed: '2026-10' },
  suiteErrors: { is: ['errors'], confirmed: '2026-10' },
} as const satisfies Record<string, Known<readonly string[]>>
