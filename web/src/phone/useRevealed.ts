import { useEffect, useRef } from 'preact/hooks'
import { toast } from '../parts/toast'
import { t } from '../words/words'

/** Say that the map is revealed to whoever is at something else: it is not taken from their hands. */
export function useRevealed(revealed: boolean, elsewhere: boolean): void {
  const before = useRef(revealed)
  useEffect(() => {
    if (revealed && !before.current && elsewhere) toast(t('phone-revealed'))
    before.current = revealed
  }, [revealed])
}
