import { Input, Textarea } from "@medusajs/ui"
import { type DrawerState, Field, FormDrawer, listOf, NativeSelect, textOf } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { TerritoryView } from "../../contract"
import type { Change } from "../lib/use-change"

const KINDS = ["area", "country", "region", "city", "postcodes"]

const rangesOf = (form: FormData) =>
  listOf(form, "postcodes").map((range) => {
    const [from, to = from] = range.split(/\s*[-–]\s*/)
    return { from, to }
  })

interface TerritoryFormProps {
  parent: TerritoryView | null
  state?: DrawerState
  save: Change
}

/** A new territory, at the root or below another one. */
export function TerritoryForm({ parent, state, save }: TerritoryFormProps) {
  const { t } = useTranslation("territories")
  const submit = (form: FormData) =>
    save("/admin/territories", {
      parent_id: parent?.id ?? null,
      kind: form.get("kind"),
      name: { ru: textOf(form, "name_ru") ?? "", en: textOf(form, "name_en") ?? "" },
      country: textOf(form, "country"),
      cities: listOf(form, "cities"),
      postcodes: rangesOf(form),
    })
  return (
    <FormDrawer
      title={t("add_territory")}
      label={t("add_territory")}
      state={state}
      onSubmit={submit}
    >
      <Field id="kind" label={t("kind")}>
        <NativeSelect id="kind" name="kind" defaultValue="region">
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind_${kind}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field id="name_ru" label={t("name_ru")}>
        <Input id="name_ru" name="name_ru" required />
      </Field>
      <Field id="name_en" label={t("name_en")}>
        <Input id="name_en" name="name_en" required />
      </Field>
      <Field id="country" label={t("country")}>
        <Input id="country" name="country" maxLength={2} defaultValue={parent?.country ?? ""} />
      </Field>
      <Field id="cities" label={t("cities")}>
        <Textarea id="cities" name="cities" />
      </Field>
      <Field id="postcodes" label={t("postcodes")}>
        <Textarea id="postcodes" name="postcodes" placeholder="443-446, 101-129" />
      </Field>
    </FormDrawer>
  )
}
