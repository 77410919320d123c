import type { PadView } from "@orac/checkout/contract"
import { MessagesProvider } from "@/components/ui/messages-provider"
import type { PadSurroundings } from "@/lib/api/pads"
import { type Session, can } from "@/lib/api/session"
import { EmptyPad } from "./empty-pad"
import { GroupNames } from "@/components/ui/group-names"
import { PadEditor } from "./pad-editor"

interface Props {
  session: Session
  view: PadView
  surroundings: PadSurroundings
}

const rightsOf = (session: Session) => ({
  edit: can(session, "cart.edit") && can(session, "quick_order.use"),
  place: can(session, "order.place"),
  request: can(session, "approval.request"),
  prices: can(session, "price.view"),
  stock: can(session, "stock.view"),
})

/** An order pad with all that its browser code needs. */
export function PadPage({ session, view, surroundings }: Props) {
  const { groupNames, costCentres } = surroundings
  const rights = { ...rightsOf(session), costCentres }
  return (
    <MessagesProvider
      locale={session.locale}
      areas={["frame", "common", "category", "pad", "price", "refusal", "approvals"]}
    >
      <GroupNames value={groupNames}>
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
