import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Waiting } from './Waiting'
import { speakOf } from './words/words'

const AGAIN_MS = 2_000

/**
 * A component whose code comes when it is first shown; without a network, as soon as it can.
 * `Meanwhile` stands in its place until then.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Waiting,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const here = useSignal({ Page: loaded })
    useEffect(() => {
      let trying: ReturnType<typeof setTimeout> | undefined
      const come = (Page: ComponentType<Props>) => {
        loaded = Page
        here.value = { Page }
      }
      const ask = () => {
        load().then(come, () => {
          trying = setTimeout(ask, AGAIN_MS)
        })
      }
      if (!loaded) ask()
      return () => clearTimeout(trying)
    }, [here])
    const { Page } = here.value
    return Page ? <Page {...props} /> : <Meanwhile />
  }
}

/** The same of a page that says more than a phone at first: its texts come with its code. */
export function saying<Props extends object>(
  part: Parameters<typeof speakOf>[0],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return later(async () => {
    const [page] = await Promise.all([load(), speakOf(part)])
    return page
  })
}
