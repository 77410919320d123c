import { ActionMenu, type DrawerState, ReasonForm, useAct, useSure } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { QueueRow } from "../../contract"
import { OfferForm } from "./offer-form"

interface QueueActionsProps {
  row: QueueRow
  onDone: () => void
}

/** Posts what staff make of an order; resolves to whether it was done. */
function useDecide({ row, onDone }: QueueActionsProps) {
  const { t } = useTranslation("desk")
  const act = useAct("desk")
  return async (body: object): Promise<boolean> => {
    const said = () => t("decided", { number: row.display_id })
    const answer = await act(`/admin/desk/queue/${row.id}`, body, said)
    onDone()
    return answer !== null
  }
}

/** What staff can make of an order that nobody took. */
export function QueueActions(props: QueueActionsProps) {
  const { row } = props
  const { t } = useTranslation("desk")
  const decide = useDecide(props)
  const isSure = useSure()
  const number = row.display_id
  const take = async () => {
    const text = t("take_text", { client: row.client.name })
    if (await isSure({ title: t("take_title", { number }), text, label: t("take") })) {
      await decide({ kind: "take" })
    }
  }
  const offerForm = (state: DrawerState) => (
    <OfferForm row={row} state={state} onSubmit={(offer) => decide({ kind: "offer", ...offer })} />
  )
  const cancelForm = (state: DrawerState) => (
    <ReasonForm
      title={t("cancel_title", { number })}
      label={t("cancel")}
      text={t("cancel_text")}
      state={state}
      onSubmit={(reason) => decide({ kind: "cancel", reason })}
    />
  )
  return (
    <ActionMenu
      name={t("actions_of", { number })}
      actions={[
        { label: t("take"), onSelect: () => void take() },
        { label: t("offer"), drawer: offerForm },
        { label: t("cancel"), drawer: cancelForm },
      ]}
    />
  )
}
