import en from "./en.json"
import ru from "./ru.json"

export default { en: { desk: en }, ru: { desk: ru } }
