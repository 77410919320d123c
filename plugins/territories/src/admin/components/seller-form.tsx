import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SellerView } from "../../contract"
import { Field, FormDrawer, textOf } from "./form-drawer"
import { NativeSelect } from "./native-select"

interface SellerFormProps {
  /** Null for a company that enters the network. */
  seller: SellerView | null
  distributors: SellerView[]
  save: (path: string, body: unknown) => Promise<boolean>
}

const numberOf = (form: FormData, name: string) => {
  const text = textOf(form, name)
  return text === null ? null : Number(text)
}

const COMPANY_FIELD = "entity_id"

/** A seller's place in the chain and how it works. */
export function SellerForm({ seller, distributors, save }: SellerFormProps) {
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
  const label = t(seller ? "change" : "add_seller")
  return (
    <FormDrawer title={seller?.name ?? label} label={label} onSubmit={submit}>
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
      <Field id="capacity" label={t("capacity")}>
        <Input
          id="capacity"
          name="capacity"
          type="number"
          min={0}
          defaultValue={seller?.capacity ?? ""}
        />
      </Field>
      <Field id="time_zone" label={t("time_zone")}>
        <Input
          id="time_zone"
          name="time_zone"
          required
          defaultValue={seller?.time_zone ?? "Europe/Moscow"}
        />
      </Field>
      <Field id="work_from" label={t("work_from")}>
        <Input
          id="work_from"
          name="work_from"
          type="time"
          required
          defaultValue={seller?.work_from ?? "09:00"}
        />
      </Field>
      <Field id="work_to" label={t("work_to")}>
        <Input
          id="work_to"
          name="work_to"
          type="time"
          required
          defaultValue={seller?.work_to ?? "18:00"}
        />
      </Field>
      <Field id="response_hours" label={t("response_hours")}>
        <Input
          id="response_hours"
          name="response_hours"
          type="number"
          min={1}
          required
          defaultValue={seller?.response_hours ?? 4}
        />
      </Field>
    </FormDrawer>
  )
}
