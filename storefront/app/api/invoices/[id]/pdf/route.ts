import { relayFile } from "@/lib/api/relay-file"

interface Context {
  params: Promise<{ id: string }>
}

/** The invoice's stored PDF. */
export async function GET(request: Request, { params }: Context) {
  return relayFile(request, `/store/invoices/${encodeURIComponent((await params).id)}/pdf`)
}
