import { ownedRows, registerBelongings } from "@orac/companies"

/** Who may see a paper moves; what is printed on it never changes. */
registerBelongings(
  ownedRows({
    code: "documents.documents",
    label: { ru: "Документы", en: "Documents" },
    table: "document",
  })
)
