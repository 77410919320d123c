import { once } from "events"
import type { AddressInfo } from "net"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"

/** What a mail server answers to a recipient: nothing where it takes the mail. */
export type Verdict = { code: number; text: string } | null

const refusal = ({ code, text }: NonNullable<Verdict>) =>
  Object.assign(new Error(text), { responseCode: code })

/** A real SMTP server on this machine that keeps what it takes. */
export class MailServer {
  readonly mails: ParsedMail[] = []
  /** What it says to a recipient; it takes everything by itself. */
  verdict: (address: string) => Verdict = () => null
  private server: SMTPServer | null = null
  private port = 0

  private readonly options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, callback) => {
      const verdict = this.verdict(address)
      callback(verdict && refusal(verdict))
    },
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        this.mails.push(mail)
        callback()
      }, callback)
    },
  }

  /** Listens on a free port, or again on the one it had. */
  async start() {
    this.server = new SMTPServer(this.options)
    this.server.on("error", () => undefined)
    this.server.listen(this.port, "127.0.0.1")
    await once(this.server.server, "listening")
    this.port = (this.server.server.address() as AddressInfo).port
  }

  async stop() {
    const { server } = this
    this.server = null
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  }

  get url() {
    return `smtp://127.0.0.1:${this.port}`
  }

  to(address: string) {
    return this.mails.filter(({ to }) => [to].flat().some((one) => one?.text === address))
  }
}
