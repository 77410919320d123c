import { asFile, forEntityOfAddress, relay } from "@/lib/api/relay"

interface Context {
  params: Promise<{ id: string }>
}

/** An order's lines for a spreadsheet. */
export async function GET(request: Request, { params }: Context) {
  const id = encodeURIComponent((await params).id)
  const path = `/store/partner-orders/${id}/export.csv`
  return asFile(await relay(forEntityOfAddress(request), path), `order-${id}.csv`)
}
