import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../parts/announce'
import { t } from '../words/words'

const EVERY_MS = 15_000

/** Tell screen readers now and then how many ideas came, never each one. */
export function useDigest(count: number): void {
  const latest = useRef(count)
  const told = useRef(count)
  latest.current = count
  useEffect(() => {
    const telling = setInterval(() => {
      const news = latest.current - told.current
      told.current = latest.current
      if (news > 0) announce(t('phone-digest', { count: news }))
    }, EVERY_MS)
    return () => clearInterval(telling)
  }, [])
}
