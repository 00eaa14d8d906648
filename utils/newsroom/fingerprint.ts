import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { plainText } from '../draft/plain-text.ts'

/**
 * SHA-256, in hex, of a text by which it is known again in a compose box: composed (NFC), with every stretch of white
 * space as one space, as the log compares drafts with what was published. One letter more makes another text of it.
 */
export const fingerprintOf = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(plainText(text).toWellFormed())))
