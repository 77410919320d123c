import en from "./en.json"
import ru from "./ru.json"

export default { en: { "admin-kit": en }, ru: { "admin-kit": ru } }
