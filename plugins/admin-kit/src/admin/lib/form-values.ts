/** What people typed into a field, without spaces around; nothing is null. */
export const textOf = (form: FormData, name: string): string | null =>
  String(form.get(name) ?? "").trim() || null

/** The number in a field; an empty field is null. */
export const numberOf = (form: FormData, name: string): number | null => {
  const text = textOf(form, name)
  return text === null ? null : Number(text)
}

/** The words between commas in a field. */
export const listOf = (form: FormData, name: string): string[] =>
  (textOf(form, name) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean)
