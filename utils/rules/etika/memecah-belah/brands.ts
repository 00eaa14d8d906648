// Camps called by a name that condemns them.
import { pattern } from '../../../lexicon/pattern.ts'

/** `Bani Micin`: a camp made a tribe, other than those of old. */
export const clan = pattern(
  /(?<!\p{L})bani (?!israil|israel|umayyah|abbas|hasyim|adam|tamim|quraizah|nadhir|qainuqa|mustaliq|ismail|saleh)\p{Ll}+/u,
)
/** The same where it stands as a name. */
export const clanNamed =
  /(?:^|[.,!?“"]\s?|\b(?:kaum|para|dasar|dari|oleh|sama|itu|si|lawan|vs) )[Bb]ani \p{L}/u
/** `rezim ini zalim`, `biadab rezim …`. */
export const regime = pattern(
  /\b(?:rezim|rejim)\b(?: \p{L}+){0,3}? (?:[zd]+h?[ao]l[iy]m|komunis|pki|biadab|laknat|terkutuk|boneka|diktator|tiran|fasis|bobrok|busuk|korup|pembohong|tukang (?:bohong|ngibul|utang|hutang)|anti (?:islam|ulama|umat|rakyat)|kafir|penindas|penipu|dungu|bejat|keji|antek|pencitraan|abal-abal|otoriter|represif)\b|\b(?:[zd]+h?[ao]l[iy]m|biadab|laknat|bejat|keji|terkutuk|komunis|busuk|bobrok)(?:nya)? (?:rezim|rejim)\b(?: \p{L}+)?/u,
)
/** `dasar PKI`, `situ komunis ya`, `komunis lu semua`. */
export const thrown = pattern(
  /\b(?:dasar|antek|situ|ente|lu|loe|lo|elu|kau|kamu|kalian|bela|pembela|dibela|sarang|anak buah|keturunan|pendukung|pro) (?:para |si |emang |memang |kan |itu |orang )?(?:pki|komunis|kafir|aseng|penista|zionis)\b|\b(?:pki|komunis|aseng) (?:lu|loe|lo|elu|kau|kalian|laknat|biadab|bangsat|keparat|semua)\b/u,
)
