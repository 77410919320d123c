import { MessagesProvider } from "@/components/ui/messages-provider"
import type { CostCentreChoice } from "@orac/companies/contract"
import { costCentres } from "@/lib/api/house"
import { priceTerms } from "@/lib/api/prices"
import { pad } from "@/lib/api/pads"
import { type Session, can } from "@/lib/api/session"
import { localText } from "@/lib/i18n/locales"
import { EmptyPad } from "./empty-pad"
import { GroupNames } from "./group-names"
import { PadEditor } from "./pad-editor"

async function groupNames(session: Session): Promise<Record<string, string>> {
  const terms = await priceTerms(session)
  return Object.fromEntries(
    (terms?.discounts ?? []).map((row) => [row.product_group, localText(row.name, session.locale)])
  )
}

const rightsOf = (session: Session, costCentres: CostCentreChoice[]) => ({
  costCentres,
  edit: can(session, "cart.edit") && can(session, "quick_order.use"),
  place: can(session, "order.place"),
  request: can(session, "approval.request"),
  prices: can(session, "price.view"),
  stock: can(session, "stock.view"),
})

/** An order pad with all that its browser code needs. */
export async function PadPage({ session, id }: { session: Session; id: string }) {
  const [view, names, centres] = await Promise.all([
    pad(session, id),
    groupNames(session),
    can(session, "order.place") || can(session, "approval.request") ? costCentres(session) : [],
  ])
  const rights = rightsOf(session, centres)
  return (
    <MessagesProvider
      locale={session.locale}
      areas={["frame", "common", "category", "pad", "price", "refusal", "approvals"]}
    >
      <GroupNames value={names}>
        <PadEditor
          key={view.id}
          initial={view}
          rights={rights}
          empty={<EmptyPad locale={session.locale} canEdit={rights.edit} />}
        />
      </GroupNames>
    </MessagesProvider>
  )
}
