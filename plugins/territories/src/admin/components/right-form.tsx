import { Input, Textarea } from "@medusajs/ui"
import {
  type DrawerState,
  Field,
  FormDrawer,
  listOf,
  NativeSelect,
  textOf,
  useFormat,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { SellerView, TerritoryView } from "../../contract"
import type { Change } from "../lib/use-change"

interface RightFormProps {
  territory: TerritoryView
  sellers: SellerView[]
  state: DrawerState
  save: Change
}

/** A new right of a seller over a territory. */
export function RightForm({ territory, sellers, state, save }: RightFormProps) {
  const { t } = useTranslation("territories")
  const { say } = useFormat()
  const submit = (form: FormData) =>
    save("/admin/territory-rights", {
      territory_id: territory.id,
      seller_id: form.get("seller_id"),
      exclusive: form.get("exclusive") === "yes",
      priority: Number(form.get("priority")),
      product_groups: listOf(form, "product_groups"),
      valid_from: textOf(form, "valid_from"),
      valid_to: textOf(form, "valid_to"),
      note: textOf(form, "note"),
    })
  return (
    <FormDrawer
      title={t("right_in", { name: say(territory.name) })}
      label={t("add_right")}
      state={state}
      onSubmit={submit}
    >
      <Field id="seller_id" label={t("seller")}>
        <NativeSelect id="seller_id" name="seller_id" required>
          {sellers.map(({ entity_id, name, city }) => (
            <option key={entity_id} value={entity_id}>
              {name}, {city}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field id="exclusive" label={t("right")}>
        <NativeSelect id="exclusive" name="exclusive" defaultValue="no">
          <option value="no">{t("shared")}</option>
          <option value="yes">{t("exclusive")}</option>
        </NativeSelect>
      </Field>
      <Field id="product_groups" label={t("product_groups")}>
        <Input id="product_groups" name="product_groups" />
      </Field>
      <Field id="priority" label={t("priority")}>
        <Input id="priority" name="priority" type="number" min={1} defaultValue={100} required />
      </Field>
      <Field id="valid_from" label={t("valid_from")}>
        <Input id="valid_from" name="valid_from" type="date" required />
      </Field>
      <Field id="valid_to" label={t("valid_to")}>
        <Input id="valid_to" name="valid_to" type="date" />
      </Field>
      <Field id="note" label={t("note")}>
        <Textarea id="note" name="note" maxLength={500} />
      </Field>
    </FormDrawer>
  )
}
