import { Input } from "@medusajs/ui"
import {
  type DrawerState,
  Field,
  FormDrawer,
  NativeSelect,
  numberOf,
  textOf,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { SellerView } from "../../contract"
import type { Change } from "../lib/use-change"

interface SellerFormProps {
  /** Null for a company that enters the network. */
  seller: SellerView | null
  distributors: SellerView[]
  state?: DrawerState
  save: Change
}

const COMPANY_FIELD = "entity_id"

/** A seller's place in the chain and how it works. */
export function SellerForm({ seller, distributors, state, save }: SellerFormProps) {
  const { t } = useTranslation("territories")
  const submit = (form: FormData) =>
    save("/admin/network", {
      entity_id: seller?.entity_id ?? textOf(form, COMPANY_FIELD),
      role: form.get("role"),
      parent_id: textOf(form, "parent_id"),
      capacity: numberOf(form, "capacity"),
      lat: seller?.lat ?? null,
      lon: seller?.lon ?? null,
      time_zone: textOf(form, "time_zone"),
      work_from: form.get("work_from"),
      work_to: form.get("work_to"),
      response_hours: numberOf(form, "response_hours"),
    })
  const inputs = [
    ["capacity", "number", seller?.capacity ?? ""],
    ["time_zone", "text", seller?.time_zone ?? "Europe/Moscow"],
    ["work_from", "time", seller?.work_from ?? "09:00"],
    ["work_to", "time", seller?.work_to ?? "18:00"],
    ["response_hours", "number", seller?.response_hours ?? 4],
  ] as const
  const label = t(seller ? "change" : "add_seller")
  return (
    <FormDrawer title={seller?.name ?? label} label={label} state={state} onSubmit={submit}>
      {!seller && (
        <Field id={COMPANY_FIELD} label={t("company_id")}>
          <Input id={COMPANY_FIELD} name={COMPANY_FIELD} required placeholder="lent_…" />
        </Field>
      )}
      <Field id="role" label={t("role")}>
        <NativeSelect id="role" name="role" defaultValue={seller?.role ?? "dealer"}>
          <option value="dealer">{t("role_dealer")}</option>
          <option value="distributor">{t("role_distributor")}</option>
        </NativeSelect>
      </Field>
      <Field id="parent_id" label={t("parent")}>
        <NativeSelect id="parent_id" name="parent_id" defaultValue={seller?.parent_id ?? ""}>
          <option value="">{t("manufacturer")}</option>
          {distributors
            .filter(({ entity_id }) => entity_id !== seller?.entity_id)
            .map(({ entity_id, name }) => (
              <option key={entity_id} value={entity_id}>
                {name}
              </option>
            ))}
        </NativeSelect>
      </Field>
      {inputs.map(([name, type, value]) => (
        <Field key={name} id={name} label={t(name)}>
          <Input
            id={name}
            name={name}
            type={type}
            min={type === "number" ? 0 : undefined}
            required={name !== "capacity"}
            defaultValue={value}
          />
        </Field>
      ))}
    </FormDrawer>
  )
}
