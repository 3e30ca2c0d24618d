import { useMemo } from 'preact/hooks'
import { encode } from 'uqr'
import { t } from '../../words/words'

/**
 * A link to read by, as a QR code. It is drawn here: the link holds its key, which is for nobody's
 * log on the way.
 */
export function LinkQr({ link }: { link: string }) {
  const { size, path } = useMemo(() => drawn(link), [link])
  return (
    <figure class="link-qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width="220"
        height="220"
        role="img"
        aria-label={t('reader-qr')}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <figcaption class="quiet-text">{t('reader-qr-what')}</figcaption>
    </figure>
  )
}

function drawn(link: string): { size: number; path: string } {
  const { size, data } = encode(link, { ecc: 'M', border: 3 })
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  )
  return { size, path: path.join('') }
}
