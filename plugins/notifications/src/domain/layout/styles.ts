const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const INK = "color:#1f1d1a"
const SOFT = "color:#635d54"

/** Styles of the elements; mail programs read them where they ignore a style sheet. */
export const STYLES = {
  page: `margin:0;padding:0;background:#f4f2ee;${FONT};${INK}`,
  frame: "padding:32px 16px",
  card: "max-width:560px;background:#ffffff;border:1px solid #e2ded6;border-radius:6px;overflow-wrap:anywhere",
  inside: "padding:32px;text-align:left",
  heading: `margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600;${INK}`,
  paragraph: `margin:0 0 16px;font-size:16px;line-height:1.5;${INK}`,
  facts: "width:100%;margin:0 0 16px;border-collapse:collapse",
  label: `padding:8px 16px 8px 0;border-top:1px solid #e2ded6;text-align:left;vertical-align:top;font-size:15px;line-height:1.4;font-weight:400;${SOFT}`,
  value: `padding:8px 0;border-top:1px solid #e2ded6;text-align:left;vertical-align:top;font-size:15px;line-height:1.4;${INK}`,
  list: `margin:0 0 16px;padding-left:20px;font-size:16px;line-height:1.5;${INK}`,
  button:
    "display:inline-block;margin:8px 0 16px;padding:12px 20px;border-radius:4px;background:#1f1d1a;color:#ffffff;font-size:16px;line-height:1.25;font-weight:600;text-decoration:none",
  small: `margin:0 0 8px;font-size:13px;line-height:1.5;${SOFT}`,
  footer: `max-width:560px;padding:16px 32px;text-align:left;font-size:13px;line-height:1.5;${SOFT}`,
} as const

export type StyleName = keyof typeof STYLES

/** The same in the dark, for programs that read it. */
export const DARK_SHEET = `
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background:#171614!important}
.card{background:#211f1c!important;border-color:#3a3732!important}
.heading,.paragraph,.value,.list{color:#f1eee8!important}
.label,.small,.footer,.footer a{color:#b5aea3!important}
.label,.value{border-color:#3a3732!important}
.button{background:#f1eee8!important;color:#1f1d1a!important}
}`
