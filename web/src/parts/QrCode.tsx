import { t } from '../words/words'

/** The QR code of a join code; it holds an address and no secret. */
export function QrCode({ code }: { code: string }) {
  return (
    <img
      class="qr"
      src={`/api/qr/${code}.svg`}
      alt={t('qr-alt', { code })}
      width={240}
      height={240}
    />
  )
}

/** A code as people read it aloud: two groups of three. */
export function spelled(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code
}
