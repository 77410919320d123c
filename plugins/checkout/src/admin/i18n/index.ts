import approvalsEn from "./approvals.en.json"
import approvalsRu from "./approvals.ru.json"
import en from "./en.json"
import ru from "./ru.json"

export default {
  en: { checkout: en, approvals: approvalsEn },
  ru: { checkout: ru, approvals: approvalsRu },
}
