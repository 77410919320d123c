import fs from "node:fs"

const PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/**
 * The browser for tests: the machine's own, or the one that ships in an npm package.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function chromiumPath() {
  const installed = PLACES.find((place) => place && fs.existsSync(place))
  if (installed) {
    return installed
  }
  const { default: packed } = await import("@sparticuz/chromium")
  return packed.executablePath()
}
