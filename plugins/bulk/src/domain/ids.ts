import { randomBytes } from "crypto"

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_LENGTH = 10
const RANDOM_LENGTH = 10
const COUNTER_LENGTH = 6

/** `value` in Crockford's base 32, padded to `length`. */
function base32(value: number, length: number): string {
  let text = ""
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = ALPHABET[rest % 32] + text
  }
  return text
}

/**
 * `count` prefixed ULIDs that sort in the order in which they are returned: core lists the lines of
 * an order by id, so this is also the order people see. One random draw serves the whole batch.
 */
export function ids(prefix: string, count: number, now = Date.now()): string[] {
  const random = Array.from(randomBytes(RANDOM_LENGTH), (byte) => ALPHABET[byte & 31]).join("")
  const head = `${prefix}_${base32(now, TIME_LENGTH)}${random}`
  return Array.from({ length: count }, (_, n) => head + base32(n, COUNTER_LENGTH))
}

export const id = (prefix: string) => ids(prefix, 1)[0]
