import type ru from "../messages/ru.json"

declare module "use-intl/core" {
  interface AppConfig {
    Locale: "ru" | "en"
    Messages: typeof ru
  }
}
