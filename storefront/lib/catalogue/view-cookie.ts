export const VIEW_COOKIE = "orac_view"
