import { useTranslation } from "react-i18next"

/** The kit's own texts. */
export const useKitWords = () => useTranslation("admin-kit")
