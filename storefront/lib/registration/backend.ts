import "server-only"
import { type Call, callBackend } from "@/lib/api/backend"
import { readerAddress } from "@/lib/api/reader-address"
import { registrationKey } from "./cookie"

/** One request about the registration of this browser, in the name of the reader's own network address. */
export async function callRegistration(path: string, call: Call = {}): Promise<Response> {
  const key = await registrationKey()
  return callBackend(`/store/registration${path}`, undefined, {
    ...call,
    headers: {
      ...call.headers,
      ...(key && { "x-registration-token": key }),
      ...(await readerAddress()),
    },
  })
}
