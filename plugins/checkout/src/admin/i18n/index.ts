import en from "./en.json"
import ru from "./ru.json"

export default { en: { checkout: en }, ru: { checkout: ru } }
