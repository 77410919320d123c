import "server-only"
import { headers } from "next/headers"

/** The address nearest to us in the chain: a proxy wrote it, what stands before it may be made up. */
const nearest = (chain: string | null) => chain?.split(",").at(-1)?.trim()

/** Headers that tell the server the reader's own network address, by which public routes are limited. */
export async function readerAddress(): Promise<Record<string, string>> {
  const address = nearest((await headers()).get("x-forwarded-for"))
  return address ? { "x-forwarded-for": address } : {}
}
