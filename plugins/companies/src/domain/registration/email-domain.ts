/** Where anybody gets an address: it says nothing about the company. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com
   proton.me protonmail.com gmx.de gmx.net web.de t-online.de orange.fr free.fr wanadoo.fr laposte.net
   libero.it virgilio.it wp.pl onet.pl interia.pl seznam.cz telenet.be skynet.be ziggo.nl kpnmail.nl
   mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com rambler.ru lenta.ru`.split(
    /\s+/
  )
)

/** Addresses made to be thrown away. */
const DISPOSABLE = new Set(
  `mailinator.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org yopmail.com
   trashmail.com sharklasers.com getnada.com dispostable.com maildrop.cc throwawaymail.com`.split(
    /\s+/
  )
)

export const domainOf = (email: string): string => email.split("@").at(-1)!.trim().toLowerCase()

export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain)
export const isDisposable = (domain: string): boolean => DISPOSABLE.has(domain)

/** The host of a web site as people write it, or null. */
export function hostOf(website: string): string | null {
  const text = website.trim().toLowerCase()
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`
  if (!text || !URL.canParse(address)) {
    return null
  }
  return new URL(address).hostname.replace(/^www\./, "")
}

/** One of the two is the other or lies below it. */
export const areRelated = (a: string, b: string): boolean =>
  a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
