import { Textarea } from "@medusajs/ui"
import { type DrawerState, Field, FormDrawer, NativeSelect, textOf } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { QueueRow } from "../../contract"

interface OfferFormProps {
  row: QueueRow
  state: DrawerState
  onSubmit: (offer: { seller_id: string | null; reason: string | null }) => Promise<boolean>
}

/** Asks a seller of the client's chain once more. */
export function OfferForm({ row, state, onSubmit }: OfferFormProps) {
  const { t } = useTranslation("desk")
  return (
    <FormDrawer
      title={t("offer_title", { number: row.display_id })}
      label={t("offer")}
      submit={t("offer")}
      state={state}
      onSubmit={(form) =>
        onSubmit({ seller_id: textOf(form, "seller_id"), reason: textOf(form, "offer_reason") })
      }
    >
      <Field id="seller_id" label={t("seller")}>
        <NativeSelect id="seller_id" name="seller_id" required>
          {row.sellers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field id="offer_reason" label={t("reason")}>
        <Textarea id="offer_reason" name="offer_reason" required maxLength={1000} />
      </Field>
    </FormDrawer>
  )
}
