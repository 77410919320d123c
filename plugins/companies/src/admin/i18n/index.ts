import en from "./en.json"
import baseEn from "./partner-base.en.json"
import baseRu from "./partner-base.ru.json"
import registrationsEn from "./registrations.en.json"
import registrationsRu from "./registrations.ru.json"
import ru from "./ru.json"

export default {
  en: { companies: en, "partner-base": baseEn, registrations: registrationsEn },
  ru: { companies: ru, "partner-base": baseRu, registrations: registrationsRu },
}
