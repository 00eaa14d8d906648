import type { Known } from './table.ts'

/** Where Instagram keeps things. */
export const selectors = {
  lexical: {
    is: '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]',
    confirmed: '2026-05',
  },
  textarea: { is: 'textarea', confirmed: '2026-05' },
  dialog: { is: '[role="dialog"]', confirmed: '2026-05' },
  button: { is: '[role="button"], button', confirmed: '2026-05' },
  form: { is: 'form', confirmed: '2026-05' },
  location: { is: 'input[name="creation-location-input"]', confirmed: '2026-05' },
  ownImage: { is: 'img[src^="blob:"]', confirmed: '2026-05' },
  ownVideo: { is: 'video', confirmed: '2026-05' },
  altField: {
    is: 'input[type="text"]:not([name]), input:not([type]):not([name]), textarea[placeholder*="alt" i]',
    confirmed: '2026-05',
  },
  link: { is: 'a[href^="/"]', confirmed: '2026-08' },
  time: { is: 'time[datetime]', confirmed: '2026-05' },
  /** What comments stand in. */
  comments: { is: 'article, [role="dialog"], main', confirmed: '2026-05' },
  /** What no comment reaches out of. */
  outside: { is: 'article, form, main, header, [role="dialog"], body', confirmed: '2026-05' },
  status: { is: '[role="alert"], [role="status"], h1, h2, h3, [role="heading"]', confirmed: '2026-05' },
} as const satisfies Record<string, Known<string>>

/** Compared without zero-width characters and without regard to case. Javanese and Sundanese: none known. */
export const labels = {
  share: { is: 'share|bagikan', confirmed: '2026-07' },
  /** While a caption is edited. */
  done: { is: 'done|selesai', confirmed: '2026-05' },
  comment: { is: 'post|kirim|posting', confirmed: '2026-05' },
  profile: { is: 'profile|profil', confirmed: '2026-08' },
} as const satisfies Record<string, Known<string>>

export const patterns = {
  caption: { is: /^(?:write a caption|tulis keterangan)(?:\.{3}|…)?$/iu, confirmed: '2026-07' },
  comment: { is: /comment|komentar/iu, confirmed: '2026-05' },
  messagePath: { is: /^\/direct\b/u, confirmed: '2026-05' },
  profilePath: { is: /^\/([\w.]{1,30})\/?$/u, confirmed: '2026-08' },
  commentPath: { is: /^\/p\/[\w-]+\/c\/\d+\/?$/u, confirmed: '2026-05' },
  account: { is: /(?:^|;\s*)ds_user_id=(\d+)/u, confirmed: '2026-08' },
  /** The field for a picture's description by its words; Indonesian was not seen. */
  altField: { is: /\balt\b|teks alternatif/iu, confirmed: '2026-05' },
  shared: {
    is: /your (?:post|reel) has been shared|\b(?:post|reel) shared\b|(?:postingan|reel) anda telah dibagikan/iu,
    confirmed: '2026-07',
  },
} as const satisfies Record<string, Known<RegExp>>

/** Addresses that publish or take away, with what they do. */
export const addresses = {
  photo: {
    is: /\/(?:api\/v1\/(?:web\/create|media)|create)\/configure(?:_sidecar)?\/?(?:[?#]|$)/u,
    does: 'post',
    confirmed: '2026-05',
  },
  reel: { is: /\/api\/v1\/media\/configure_to_clips\/?(?:[?#]|$)/u, does: 'reel', confirmed: '2026-05' },
  oldComment: {
    is: /\/api\/v1\/web\/comments\/\d+\/add\/?(?:[?#]|$)/u,
    does: 'oldComment',
    confirmed: '2025-06',
  },
  edit: {
    is: /\/api\/v1\/(?:web\/)?media\/(\d+)(?:_\d+)?\/edit_media\/?(?:[?#]|$)/u,
    does: 'edit',
    confirmed: '2026-08',
  },
  delete: { is: /\/api\/v1\/web\/create\/(\d+)\/delete\/?(?:[?#]|$)/u, does: 'delete', confirmed: '2026-05' },
  graph: { is: /\/(?:api\/graphql|graphql\/query)\/?(?:[?#]|$)/u, does: 'graph', confirmed: '2026-09' },
} as const satisfies Record<string, Known<RegExp> & { does: string }>

export const operationName: Known<RegExp> = {
  is: /(?:^|&)fb_api_req_friendly_name=(\w+)/u,
  confirmed: '2026-09',
}
export const operationHeader: Known<string> = { is: 'x-fb-friendly-name', confirmed: '2026-09' }
export const operations = {
  PolarisPostCommentInputRevampedMutation: { is: 'comment', confirmed: '2026-05' },
  usePolarisCommentSubmitMutation: { is: 'comment', confirmed: '2026-09' },
  usePolarisPostDeleteCommentMutation: { is: 'deleteComment', confirmed: '2026-09' },
} as const satisfies Record<string, Known<string>>

/** Paths in what is sent: in a form or JSON body, or in the variables of an operation. */
export const sent = {
  caption: { is: ['caption', 'caption_text'], confirmed: '2026-05' },
  comment: { is: ['data.comment_text', 'comment_text', 'input.comment_text'], confirmed: '2026-09' },
  deletedComment: {
    is: ['data.comment_id', 'comment_id', 'input.comment_id', 'comment_ids.0', 'data.comment_ids.0'],
    confirmed: '2026-09',
  },
} as const satisfies Record<string, Known<readonly string[]>>

/** Paths in what is answered. */
export const answered = {
  status: { is: ['status'], confirmed: '2026-05' },
  media: { is: ['media'], confirmed: '2026-05' },
  mediaId: { is: ['id', 'pk'], confirmed: '2026-05' },
  code: { is: ['code'], confirmed: '2026-05' },
  captionText: { is: ['caption.text'], confirmed: '2026-05' },
  message: { is: ['message'], confirmed: '2026-05' },
  comment: {
    is: ['data.xig_comment_create.comment_dict', 'data.xdt_web__comments__media_id__add_queryable.node'],
    confirmed: '2026-09',
  },
  commentId: { is: ['pk', 'id'], confirmed: '2026-09' },
} as const satisfies Record<string, Known<readonly string[]>>

/** What the server says of a video that it still works on: the page asks again. */
export const notYet: Known<RegExp> = { is: /transcode not finished/iu, confirmed: '2026-05' }
