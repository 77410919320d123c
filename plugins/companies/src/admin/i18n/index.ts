import en from "./en.json"
import registrationsEn from "./registrations.en.json"
import registrationsRu from "./registrations.ru.json"
import ru from "./ru.json"

export default {
  en: { companies: en, registrations: registrationsEn },
  ru: { companies: ru, registrations: registrationsRu },
}
