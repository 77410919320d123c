import { relayJson } from "@/lib/api/relay"

/** Prices with their reasons, in the name of the request's session. */
export const POST = (request: Request) => relayJson(request, "/store/prices")
