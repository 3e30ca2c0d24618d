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

/** A code as people read it aloud: in two halves. */
export function spelled(code: string): string {
  const half = code.length / 2
  return `${code.slice(0, half)} ${code.slice(half)}`
}
