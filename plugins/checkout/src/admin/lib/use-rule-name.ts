import { useTranslation } from "react-i18next"

/** What a rule is called; those that stand in every house have no name of their own. */
export function useRuleName() {
  const { t } = useTranslation("approvals")
  return ({ id, name }: { id: string; name: string }): string => name || t(`rule_${id}`)
}
