import { relay, relayJson } from "@/lib/api/relay"

/** How many messages are unread. */
export const GET = (request: Request) => relay(request, "/store/inbox?limit=0")

/** Marks messages as read. */
export const POST = (request: Request) => relayJson(request, "/store/inbox/read")
