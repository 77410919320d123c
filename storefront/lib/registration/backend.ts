import "server-only"
import { headers } from "next/headers"
import { type Call, callBackend } from "@/lib/api/backend"
import { registrationKey } from "./cookie"

/** The address nearest to us in the chain: a proxy wrote it, what stands before it may be made up. */
const nearest = (chain: string | null) => chain?.split(",").at(-1)?.trim()

/** One request about the registration of this browser, in the name of the reader's own network address. */
export async function callRegistration(path: string, call: Call = {}): Promise<Response> {
  const key = await registrationKey()
  const address = nearest((await headers()).get("x-forwarded-for"))
  return callBackend(`/store/registration${path}`, undefined, {
    ...call,
    headers: {
      ...call.headers,
      ...(key && { "x-registration-token": key }),
      ...(address && { "x-forwarded-for": address }),
    },
  })
}
